package org.rolecard.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.rolecard.problem.Message;

/** Words that a new file leaves open with "…": they are reported as open, and not as what they are not. */
final class OpenWords {
    private static final String OPEN = "…";

    private OpenWords() {}

    /** Plain text of one language that may be left out. */
    static Optional<String> word(Fields f, String key) {
        return isOpen(f, key) ? Optional.empty() : f.optionalWord(key);
    }

    /** A date that may be left out. */
    static Optional<LocalDate> date(Fields f, String key) {
        return isOpen(f, key) ? Optional.empty() : f.optionalDate(key);
    }

    private static boolean isOpen(Fields f, String key) {
        boolean open = f.isScalar(key, OPEN);
        if (open) {
            f.error(key, "unfinished", Message.of("unfinished.value", key));
        }
        return open;
    }
}
