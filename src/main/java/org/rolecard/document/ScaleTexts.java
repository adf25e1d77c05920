package org.rolecard.document;

import java.util.stream.Collectors;
import org.rolecard.document.RoleDocument.ScaleText;
import org.rolecard.model.Language;
import org.rolecard.model.Scale;
import org.rolecard.model.Scale.Grade;

/** Puts a scale into the words of an edition. */
final class ScaleTexts {
    private ScaleTexts() {}

    static ScaleText of(Scale scale, Edition edition) {
        return new ScaleText(
                Text.of(edition, scale.name()),
                Text.of(edition, scale.how()),
                Text.of(
                        edition,
                        language -> scale.grades().stream()
                                .map(g -> grade(g, language))
                                .collect(Collectors.joining(" · "))));
    }

    /** As in "A Outstanding 4.50–5.00". */
    private static String grade(Grade grade, Language language) {
        return grade.letter() + " " + grade.name().in(language) + " " + Figures.total(grade.from()) + "–"
                + Figures.total(grade.to());
    }
}
