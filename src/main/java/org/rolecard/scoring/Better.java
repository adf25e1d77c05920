package org.rolecard.scoring;

/** Which way a result gets better; on a band, it depends on the side of the band that the result is on. */
public enum Better {
    /** The more, the better. */
    HIGHER,
    /** The less, the better. */
    LOWER
}
