package org.rolecard.check;

import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;
import org.rolecard.problem.Severity;

/**
 * A rule that does not hold.
 *
 * @param path the value that it is about
 * @param severity how bad
 * @param code the kind of problem
 * @param says what is wrong and what to do
 * @param words the words of the value that it is about; empty where it is about all of it
 */
public record Finding(FieldPath path, Severity severity, String code, Message says, String words) {
    /** A finding about all of a value. */
    public Finding(FieldPath path, Severity severity, String code, Message says) {
        this(path, severity, code, says, "");
    }

    /** The same, as an error: for what a role may have and a published text may not. */
    Finding asError() {
        return new Finding(path, Severity.ERROR, code, says, words);
    }
}
