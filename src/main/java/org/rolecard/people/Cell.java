package org.rolecard.people;

import java.math.BigDecimal;
import java.util.Optional;
import org.rolecard.problem.Message;
import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;

/**
 * A cell of a list.
 *
 * @param text what it shows, without space around it
 * @param figure its number, where the file holds a number and not text
 * @param place where it begins
 * @param line the line of the file that it begins in; empty in a workbook
 * @param name what a spreadsheet calls it, such as D7; empty in a text file
 */
public record Cell(String text, Optional<BigDecimal> figure, Place place, String line, String name) {
    /** Whether there is nothing in it. */
    public boolean isBlank() {
        return text.isEmpty();
    }

    /** An error in it. */
    public Problem error(String code, Message says) {
        return Problem.error(place, code, named(says), line);
    }

    /** Something about it that is worth a look. */
    public Problem warning(String code, Message says) {
        return Problem.warning(place, code, named(says), line);
    }

    private Message named(Message says) {
        return name.isEmpty() ? says : says.and(Message.of("staff.cell", name));
    }
}
