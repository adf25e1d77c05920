package org.rolecard.check;

import java.util.ArrayList;
import java.util.List;
import org.rolecard.problem.FieldPath;

/** What the rules found in one role. */
final class Findings {
    private final List<Finding> found = new ArrayList<>();

    void error(FieldPath path, String code, String message) {
        found.add(new Finding(path, code, message));
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
