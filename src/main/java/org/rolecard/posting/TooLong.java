package org.rolecard.posting;

import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;

/**
 * A text that is longer than job boards like it.
 *
 * @param file the file that it stands in
 * @param path the way to it there
 * @param says how long it is and may be
 */
public record TooLong(Origin file, FieldPath path, Message says) {
    /** The file that a text of a posting stands in. */
    public enum Origin {
        /** The opening's. */
        OPENING,
        /** The role's. */
        ROLE,
        /** The employer's. */
        COMPANY
    }
}
