package org.rolecard.scoring;

/** The three figures that a measure names. */
public enum Stage {
    /** From here on a result counts. */
    THRESHOLD,
    /** What was agreed. */
    TARGET,
    /** The best that is scored. */
    STRETCH
}
