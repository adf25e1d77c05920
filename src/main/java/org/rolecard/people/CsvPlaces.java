package org.rolecard.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rolecard.problem.Place;
import org.rolecard.source.SourceText;

/** Where the cells of a CSV file begin: the CSV library tells where records begin, and no more. */
final class CsvPlaces {
    private static final char QUOTE = '"';

    private final SourceText source;
    private final String text;
    private final char delimiter;
    private final List<Integer> lineStarts = new ArrayList<>();

    CsvPlaces(SourceText source, char delimiter) {
        this.source = source;
        this.text = source.text();
        this.delimiter = delimiter;
        lineStarts.add(0);
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(i)) {
                lineStarts.add(i + 1);
            }
        }
    }

    private boolean endsLine(int i) {
        return text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !text.startsWith("\n", i + 1));
    }

    /** Where each cell of a record begins. */
    List<Integer> cells(int record) {
        List<Integer> starts = new ArrayList<>();
        int at = record;
        while (true) {
            starts.add(at);
            at = endOfCell(at);
            if (at >= text.length() || text.charAt(at) != delimiter) {
                return starts;
            }
            at++;
        }
    }

    /** Where the record behind a record begins. */
    int after(int record) {
        List<Integer> cells = cells(record);
        int end = endOfCell(cells.get(cells.size() - 1));
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    /** The first cell from a record on whose quotes are not closed as they must be. */
    Optional<Integer> broken(int record) {
        for (int at = record; at < text.length(); at = after(at)) {
            for (int cell : cells(at)) {
                if (isBroken(cell)) {
                    return Optional.of(cell);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isBroken(int cell) {
        if (cell >= text.length() || text.charAt(cell) != QUOTE) {
            return false;
        }
        int close = afterQuotes(cell);
        return text.charAt(close - 1) != QUOTE
                || close == cell + 1
                || !text.substring(close, endOfCell(cell)).isBlank();
    }

    private int endOfCell(int cell) {
        int at = cell < text.length() && text.charAt(cell) == QUOTE ? afterQuotes(cell) : cell;
        while (at < text.length() && text.charAt(at) != delimiter && "\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Behind the quote that closes; two quotes are one quote in the text. */
    private int afterQuotes(int open) {
        int at = open + 1;
        while (at < text.length()) {
            if (text.charAt(at) == QUOTE && !text.startsWith("\"", at + 1)) {
                return at + 1;
            }
            at += text.charAt(at) == QUOTE ? 2 : 1;
        }
        return text.length();
    }

    /** The place of a character. */
    Place place(int offset) {
        int line = line(offset);
        return new Place(source.name(), line, text.codePointCount(lineStarts.get(line - 1), offset) + 1);
    }

    /** The line of the file that a place is in. */
    String lineOf(Place place) {
        return source.line(place.line());
    }

    private int line(int offset) {
        int low = 0;
        int high = lineStarts.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (lineStarts.get(middle) <= offset) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low + 1;
    }
}
