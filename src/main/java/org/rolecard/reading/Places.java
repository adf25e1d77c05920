package org.rolecard.reading;

import java.util.Map;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;
import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;
import org.rolecard.problem.Severity;
import org.rolecard.source.SourceText;

/**
 * Where the values of a file stand.
 *
 * @param source the file
 * @param byPath the place of each value, by the way to it
 */
public record Places(SourceText source, Map<FieldPath, Place> byPath) {
    /** Copies the map. */
    public Places {
        byPath = Map.copyOf(byPath);
    }

    /** The place of a value, or of the nearest one around it where the file has no such value. */
    public Place of(FieldPath path) {
        Place place = byPath.get(path);
        if (place != null) {
            return place;
        }
        return path.text().isEmpty() ? Place.startOf(source.name()) : of(path.parent());
    }

    /** An error about a value. */
    public Problem error(FieldPath path, String code, Message says) {
        return problem(path, Severity.ERROR, code, says);
    }

    /** A problem with a value. */
    public Problem problem(FieldPath path, Severity severity, String code, Message says) {
        return problem(path, severity, code, says, "");
    }

    /** A problem with some words of a value: shown at the words, where they stand on the value's first line. */
    public Problem problem(FieldPath path, Severity severity, String code, Message says, String words) {
        Place place = of(path);
        String line = source.line(place.line());
        int start = line.offsetByCodePoints(0, Math.min(place.column() - 1, line.codePointCount(0, line.length())));
        int at = words.isEmpty() ? -1 : line.indexOf(words, start);
        Place shown = at < 0 ? place : new Place(place.file(), place.line(), line.codePointCount(0, at) + 1);
        return new Problem(shown, severity, code, says, line);
    }
}
