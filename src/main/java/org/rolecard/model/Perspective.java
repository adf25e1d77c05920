package org.rolecard.model;

/** The four sides of the balanced scorecard (Kaplan and Norton, 1992). */
public enum Perspective implements Named {
    /** Money. */
    FINANCIAL,
    /** What customers see. */
    CUSTOMER,
    /** How the work is done. */
    PROCESS,
    /** What makes tomorrow's work better. */
    LEARNING
}
