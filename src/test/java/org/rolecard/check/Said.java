package org.rolecard.check;

import java.util.List;
import org.rolecard.model.Language;
import org.rolecard.problem.FieldPath;

/** A finding as English readers see it. */
record Said(FieldPath path, String code, String message) {
    static List<Said> all(List<Finding> findings) {
        return findings.stream()
                .map(f -> new Said(f.path(), f.code(), f.says().in(Language.EN)))
                .toList();
    }
}
