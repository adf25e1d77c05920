package org.rolecard.people;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolecard.model.Person;
import org.rolecard.people.Headings.OwnColumn;
import org.rolecard.people.ListFile.NotAList;
import org.rolecard.problem.Message;
import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;
import org.rolecard.problem.Severity;
import org.rolecard.source.SourceFile;

/** Reads the rows of a list. */
final class PeopleReader {
    /** Titles over a list are few; what stands below is no heading. */
    private static final int ROWS_OVER_HEADINGS = 10;

    static final int LONGEST = 300;
    private static final Set<String> SPREADSHEET_ERRORS =
            Set.of("#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!");

    private final Headings headings;

    private PeopleReader(Headings headings) {
        this.headings = headings;
    }

    static PeopleList read(SourceFile file) {
        List<Problem> problems = new ArrayList<>();
        try {
            List<List<Cell>> rows = ListFile.read(file).stream()
                    .filter(row -> !row.stream().allMatch(Cell::isBlank))
                    .toList();
            if (rows.isEmpty()) {
                return empty(List.of(nobody(file)));
            }
            int top = headingsRow(rows);
            Headings headings = Headings.read(rows.get(top), problems);
            if (!problems.stream().allMatch(p -> p.severity() == Severity.WARNING)) {
                return empty(problems);
            }
            List<List<Cell>> below = rows.subList(top + 1, rows.size());
            if (below.isEmpty()) {
                problems.add(nobody(file));
            }
            PeopleReader reader = new PeopleReader(headings);
            List<ListedPerson> people = below.stream().map(reader::person).toList();
            return new PeopleList(withoutTwins(people), headings.own(), problems);
        } catch (NotAList e) {
            return empty(List.of(e.problem()));
        }
    }

    private static PeopleList empty(List<Problem> problems) {
        return new PeopleList(List.of(), List.of(), problems);
    }

    private static Problem nobody(SourceFile file) {
        return Problem.error(Place.startOf(file.name()), "nobody", Message.of("staff.nobody"), "");
    }

    private static int headingsRow(List<List<Cell>> rows) {
        for (int i = 0; i < Math.min(rows.size(), ROWS_OVER_HEADINGS); i++) {
            if (Headings.isIn(rows.get(i))) {
                return i;
            }
        }
        return 0;
    }

    private ListedPerson person(List<Cell> row) {
        List<Problem> problems = new ArrayList<>();
        Map<Field, Cell> cells = new EnumMap<>(Field.class);
        headings.fields().forEach((field, column) -> {
            if (column < row.size()) {
                cells.put(field, sound(row.get(column), problems));
            }
        });
        Map<OwnColumn, Cell> own = new LinkedHashMap<>();
        for (OwnColumn column : headings.own()) {
            if (column.column() < row.size() && !row.get(column.column()).isBlank()) {
                own.put(column, sound(row.get(column.column()), problems));
            }
        }
        Cell first = row.stream().filter(c -> !c.isBlank()).findFirst().orElseThrow();
        for (Field field : Field.values()) {
            if (field.isNeeded() && text(cells, field).isEmpty()) {
                Cell at = Optional.ofNullable(cells.get(field)).orElse(first);
                problems.add(at.error("missing-value", Message.of("staff.missing-value", field.heading())));
            }
        }
        row.stream()
                .skip(headings.width())
                .filter(c -> !c.isBlank())
                .findFirst()
                .ifPresent(c -> problems.add(c.error("too-many-cells", Message.of("staff.too-many-cells"))));
        return new ListedPerson(
                person(cells), text(cells, Field.ROLE).orElse("").toLowerCase(Locale.ROOT), cells, own, problems);
    }

    private static Person person(Map<Field, Cell> cells) {
        Optional<String> name = Optional.of(Stream.of(Field.NAME, Field.SURNAME)
                        .flatMap(field -> text(cells, field).stream())
                        .collect(Collectors.joining(" ")))
                .filter(Predicate.not(String::isEmpty));
        return new Person(
                text(cells, Field.ID),
                name,
                text(cells, Field.POSITION),
                text(cells, Field.DEPARTMENT),
                text(cells, Field.REVIEWER),
                text(cells, Field.PERIOD));
    }

    private static Optional<String> text(Map<Field, Cell> cells, Field field) {
        return Optional.ofNullable(cells.get(field)).map(Cell::text).filter(Predicate.not(String::isEmpty));
    }

    /** The cell, held against what no cell may have. */
    private static Cell sound(Cell cell, List<Problem> problems) {
        if (SPREADSHEET_ERRORS.contains(cell.text())) {
            problems.add(cell.error("spreadsheet-error", Message.of("staff.spreadsheet-error", cell.text())));
        }
        if (cell.text().length() > LONGEST) {
            problems.add(cell.error("too-long", Message.of("staff.too-long", LONGEST)));
        }
        cell.text()
                .codePoints()
                .filter(PeopleReader::isInvisible)
                .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
                .findFirst()
                .ifPresent(c -> problems.add(cell.error("control-character", Message.of("staff.invisible", c))));
        return cell;
    }

    /** Control characters, marks that turn the direction of text round, and code points that are no characters. */
    private static boolean isInvisible(int c) {
        boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean none =
                (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF) || Character.getType(c) == Character.SURROGATE;
        return Character.isISOControl(c) || turns || none;
    }

    /** Two people of one number: which is right cannot be told, so neither is used. */
    private static List<ListedPerson> withoutTwins(List<ListedPerson> people) {
        Map<String, List<ListedPerson>> byId = new HashMap<>();
        people.forEach(p -> p.person()
                .id()
                .ifPresent(
                        id -> byId.computeIfAbsent(id, key -> new ArrayList<>()).add(p)));
        return people.stream().map(p -> twin(p, byId)).toList();
    }

    private static ListedPerson twin(ListedPerson person, Map<String, List<ListedPerson>> byId) {
        String id = person.person().id().orElse("");
        return byId.getOrDefault(id, List.of()).stream()
                .filter(other -> !other.equals(person))
                .findFirst()
                .map(other -> person.with(idCell(person)
                        .error(
                                "duplicate-person",
                                Message.of(
                                        "staff.duplicate-person",
                                        id,
                                        idCell(other).place().line()))))
                .orElse(person);
    }

    private static Cell idCell(ListedPerson person) {
        return Optional.ofNullable(person.cells().get(Field.ID)).orElseThrow();
    }
}
