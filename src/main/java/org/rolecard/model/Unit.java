package org.rolecard.model;

/** What the values of a measure are in. */
public enum Unit implements Named {
    /** Per cent; 90 is 90 %. */
    PERCENT,
    /** Thai baht. */
    BAHT,
    /** How many. */
    COUNT,
    /** Days. */
    DAYS,
    /** Hours. */
    HOURS,
    /** Minutes. */
    MINUTES,
    /** Points on a scale of the measure's own, as NPS. */
    POINTS,
    /** One figure for each one of another. */
    RATIO
}
