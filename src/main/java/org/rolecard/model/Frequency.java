package org.rolecard.model;

/** How often a measure is taken. */
public enum Frequency implements Named {
    /** Every day. */
    DAILY,
    /** Every week. */
    WEEKLY,
    /** Every month. */
    MONTHLY,
    /** Every three months. */
    QUARTERLY,
    /** Every six months. */
    HALF_YEARLY,
    /** Every year. */
    YEARLY
}
