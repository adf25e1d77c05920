package org.rolecard.check;

import java.util.ArrayList;
import java.util.List;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;
import org.rolecard.problem.Severity;

/** What the rules found in one role. */
final class Findings {
    private final List<Finding> found = new ArrayList<>();

    void error(FieldPath path, String code, Message says) {
        found.add(new Finding(path, Severity.ERROR, code, says));
    }

    void warning(FieldPath path, String code, Message says) {
        found.add(new Finding(path, Severity.WARNING, code, says));
    }

    void about(String words, FieldPath path, Severity severity, String code, Message says) {
        found.add(new Finding(path, severity, code, says, words));
    }

    void info(FieldPath path, String code, Message says) {
        found.add(new Finding(path, Severity.INFO, code, says));
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
