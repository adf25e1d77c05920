package org.rolecard.people;

import org.rolecard.people.ListFile.NotAList;
import org.rolecard.problem.Message;
import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;
import org.rolecard.source.SourceText;

/** How much a list may hold: far more than any company's, and little enough that it always fits into memory. */
final class ListSize {
    /** Rows, and lines within cells. */
    private static final int MOST_LINES = 100_000;

    private static final int MOST_SEPARATORS = 500_000;
    private static final int WIDEST = 400;

    private ListSize() {}

    /** Holds a text against it before it is taken apart. */
    static void check(SourceText source) throws NotAList {
        int lines = 0;
        int separators = 0;
        for (int i = 0; i < source.text().length(); i++) {
            char letter = source.text().charAt(i);
            lines += letter == '\n' || letter == '\r' ? 1 : 0;
            separators += letter == ',' || letter == ';' || letter == '\t' ? 1 : 0;
        }
        if (lines > MOST_LINES || separators > MOST_SEPARATORS) {
            throw new NotAList(Problem.error(
                    Place.startOf(source.name()),
                    "too-large",
                    Message.of("staff.too-large", MOST_LINES, MOST_SEPARATORS),
                    ""));
        }
    }

    /** Holds a row against it. */
    static void check(SourceText source, int cells) throws NotAList {
        if (cells > WIDEST) {
            throw new NotAList(
                    Problem.error(Place.startOf(source.name()), "too-large", Message.of("staff.too-wide", WIDEST), ""));
        }
    }
}
