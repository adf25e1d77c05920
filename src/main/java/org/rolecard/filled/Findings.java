package org.rolecard.filled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rolecard.problem.Message;
import org.rolecard.problem.Severity;

/** Collects what is found in one file. */
final class Findings {
    private final String file;
    private final List<SheetFinding> found = new ArrayList<>();
    private boolean figuresChanged;

    Findings(String file) {
        this.file = file;
    }

    /** Something is wrong, but not with what a total is made of. */
    void error(Optional<String> cell, String code, Message says) {
        found.add(new SheetFinding(file, cell, Severity.ERROR, code, says));
    }

    /** Something is wrong with what a total is made of, so that there is none. */
    void changed(Optional<String> cell, String code, Message says) {
        figuresChanged = true;
        error(cell, code, says);
    }

    void warning(Optional<String> cell, String code, Message says) {
        found.add(new SheetFinding(file, cell, Severity.WARNING, code, says));
    }

    void info(Optional<String> cell, String code, Message says) {
        found.add(new SheetFinding(file, cell, Severity.INFO, code, says));
    }

    boolean totalStands() {
        return !figuresChanged;
    }

    List<SheetFinding> all() {
        return List.copyOf(found);
    }
}
