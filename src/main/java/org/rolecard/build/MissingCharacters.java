package org.rolecard.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rolecard.pdf.FontFault;
import org.rolecard.pdf.PrintFonts;
import org.rolecard.problem.Message;
import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;
import org.rolecard.problem.Severity;
import org.rolecard.source.SourceText;
import org.rolecard.yaml.YamlFile;
import org.rolecard.yaml.YamlNode;

/**
 * Finds the characters of a file that no font of the PDFs has, before anything is laid out.
 *
 * @param fonts the fonts
 * @param severity an error, or a warning where the user wants them replaced
 */
record MissingCharacters(PrintFonts fonts, Severity severity) {
    private static final String CODE = "missing-character";
    private static final int[] NONE = {};

    /** A problem for each, with its place. */
    List<Problem> in(YamlFile file) throws FontFault {
        List<Problem> problems = new ArrayList<>();
        if (file.root().isPresent()) {
            collect(file.root().get(), file.source(), problems);
        }
        return problems;
    }

    private void collect(YamlNode node, SourceText source, List<Problem> problems) throws FontFault {
        if (node instanceof YamlNode.Scalar scalar) {
            int[] missing = missing(scalar.text());
            for (int codePoint : missing) {
                Place place = placeOf(codePoint, scalar.place(), source);
                problems.add(new Problem(place, severity, CODE, message(codePoint), source.line(place.line())));
            }
        } else if (node instanceof YamlNode.Sequence sequence) {
            for (YamlNode item : sequence.items()) {
                collect(item, source, problems);
            }
        } else if (node instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Entry entry : mapping.entries()) {
                collect(entry.value(), source, problems);
            }
        }
    }

    /** Those that a page shows and no font has; they come from the templates where the role file has none. */
    List<Problem> on(String pageText, String template) throws FontFault {
        List<Problem> problems = new ArrayList<>();
        for (int codePoint : missing(pageText)) {
            problems.add(new Problem(Place.startOf(template), severity, CODE, message(codePoint), ""));
        }
        return problems;
    }

    /** Those of a text that stands in one place. */
    List<Problem> in(String text, Place place, String line) throws FontFault {
        List<Problem> problems = new ArrayList<>();
        for (int codePoint : missing(text)) {
            problems.add(new Problem(place, severity, CODE, message(codePoint), line));
        }
        return problems;
    }

    /** Each once. */
    private int[] missing(String text) throws FontFault {
        if (fonts.hasAll(text)) {
            return NONE;
        }
        List<Integer> missing = new ArrayList<>();
        for (int codePoint : text.codePoints().distinct().toArray()) {
            if (!fonts.has(codePoint)) {
                missing.add(codePoint);
            }
        }
        return missing.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The first place at or behind the start of a value where the character stands as itself. */
    private static Place placeOf(int codePoint, Place start, SourceText source) {
        for (int line = start.line(); line <= source.lineCount(); line++) {
            int[] points = source.line(line).codePoints().toArray();
            for (int i = line == start.line() ? start.column() - 1 : 0; i < points.length; i++) {
                if (points[i] == codePoint) {
                    return new Place(start.file(), line, i + 1);
                }
            }
        }
        return start;
    }

    private static Message message(int codePoint) {
        return Message.of(CODE, Character.toString(codePoint), String.format(Locale.ROOT, "U+%04X", codePoint));
    }
}
