package org.rolecard.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rolecard.problem.Message;
import org.rolecard.problem.Problem;
import org.rolecard.problem.Suggestion;

/**
 * The headings of a list: which column tells what.
 *
 * @param fields the column of each field
 * @param own the columns of own figures
 * @param width how many columns have a heading
 */
record Headings(Map<Field, Integer> fields, List<OwnColumn> own, int width) {
    private static final Pattern OWN = Pattern.compile("(.+?)\\s*[:：]\\s*(.+)");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /**
     * A column of own figures.
     *
     * @param what which figure
     * @param measure the measure's id
     * @param column the column, from 0
     * @param cell its heading
     */
    record OwnColumn(Own what, String measure, int column, Cell cell) {}

    /** A heading without what writers vary: case, spaces, hyphens, and the two ways to type sara am. */
    static String bare(String heading) {
        String composed = Normalizer.normalize(heading, Normalizer.Form.NFC).replace("\u0E4D\u0E32", "\u0E33");
        return NO_LETTERS.matcher(composed).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Whether a row is the row of headings, and not a title over it. */
    static boolean isIn(List<Cell> row) {
        return row.stream()
                        .filter(cell -> Field.headed(cell.text()).isPresent())
                        .count()
                >= 2;
    }

    /** Reads the row of headings. */
    static Headings read(List<Cell> row, List<Problem> problems) {
        Map<Field, Integer> fields = new EnumMap<>(Field.class);
        Map<String, OwnColumn> own = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.get(i);
            if (cell.text().length() > PeopleReader.LONGEST) {
                problems.add(cell.error("too-long", Message.of("staff.too-long", PeopleReader.LONGEST)));
                continue;
            }
            Optional<Field> field = Field.headed(cell.text());
            Optional<OwnColumn> ownColumn = own(cell, i);
            if (field.isPresent()) {
                if (fields.putIfAbsent(field.get(), i) != null) {
                    problems.add(cell.error("duplicate-column", twice(field.get())));
                }
            } else if (ownColumn.isPresent()) {
                if (own.putIfAbsent(key(ownColumn.get()), ownColumn.get()) != null) {
                    problems.add(cell.error("duplicate-column", Message.of("staff.duplicate-column", cell.text())));
                }
            } else if (!cell.isBlank()) {
                problems.add(cell.warning("unknown-column", unknown(cell.text())));
            }
        }
        missing(row, fields, problems);
        return new Headings(fields, new ArrayList<>(own.values()), row.size());
    }

    private static String key(OwnColumn column) {
        return column.what() + ":" + column.measure();
    }

    private static Optional<OwnColumn> own(Cell cell, int column) {
        Matcher matcher = OWN.matcher(cell.text());
        return matcher.matches()
                ? Own.headed(matcher.group(1))
                        .map(what -> new OwnColumn(what, matcher.group(2).toLowerCase(Locale.ROOT), column, cell))
                : Optional.empty();
    }

    private static Message twice(Field field) {
        return Message.of("staff.duplicate-column", field.heading());
    }

    private static Message unknown(String heading) {
        TreeSet<String> known = new TreeSet<>();
        String word = heading.toLowerCase(Locale.ROOT);
        Matcher own = OWN.matcher(word);
        if (own.matches()) {
            for (Own each : Own.values()) {
                known.add(each.heading().en() + ":" + own.group(2));
                known.add(each.heading().th() + ":" + own.group(2));
            }
        } else {
            for (Field each : Field.values()) {
                known.add(each.heading().en());
                known.add(each.heading().th());
            }
        }
        return Message.of("staff.unknown-column", heading).and(Suggestion.message(word, known));
    }

    private static void missing(List<Cell> row, Map<Field, Integer> fields, List<Problem> problems) {
        for (Field field : Field.values()) {
            if (field.isNeeded() && !fields.containsKey(field)) {
                problems.add(row.get(0)
                        .error(
                                "missing-column",
                                Message.of(
                                        "staff.missing-column",
                                        field.heading().en(),
                                        field.heading().th())));
            }
        }
    }
}
