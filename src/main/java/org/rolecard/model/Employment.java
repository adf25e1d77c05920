package org.rolecard.model;

/** What kind of employment an opening is. */
public enum Employment implements Named {
    /** Full time, permanent. */
    FULL_TIME,
    /** Part time. */
    PART_TIME,
    /** For the time of a contract. */
    CONTRACT,
    /** For a while. */
    TEMPORARY,
    /** To learn. */
    INTERNSHIP,
    /** Day by day. */
    DAILY
}
