package org.rolecard.model;

/** What a salary is paid for. */
public enum PayPeriod implements Named {
    /** Each hour. */
    HOUR,
    /** Each day. */
    DAY,
    /** Each month. */
    MONTH,
    /** Each year. */
    YEAR
}
