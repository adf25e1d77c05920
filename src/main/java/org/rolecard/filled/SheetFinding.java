package org.rolecard.filled;

import java.util.Optional;
import org.rolecard.model.Language;
import org.rolecard.problem.Message;
import org.rolecard.problem.OneLine;
import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;
import org.rolecard.problem.Severity;

/**
 * Something about a filled sheet that a person should know.
 *
 * @param file the file, as the user gave it
 * @param cell the cell as spreadsheets name it, such as {@code 'ใบคะแนน'!K9}; none where it is the file as a whole
 * @param severity how bad
 * @param code short name of the kind, stable between versions
 * @param says what is wrong and what to do
 */
public record SheetFinding(String file, Optional<String> cell, Severity severity, String code, Message says) {
    /** One line, as problems of other files are told: place, severity, message, code. */
    public String text(Language language) {
        String message = new Problem(Place.startOf(file), severity, code, says, "").message(language);
        String place = OneLine.of(cell.map(at -> file + ": " + at).orElse(file));
        return place + ": " + severity.word() + ": " + message + " [" + code + "]";
    }
}
