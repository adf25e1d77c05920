package org.rolecard.filled;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rolecard.sheet.Agreement;
import org.rolecard.sheet.Agreement.Line;
import org.rolecard.sheet.Agreement.NamedFormula;
import org.rolecard.sheet.Names;

/**
 * Which row is whose. Where rows are moved, their names go with them. Where they are sorted, spreadsheet programs leave
 * the names where they were; then each row is known by the formula of its score.
 *
 * @param cells the cells by name
 * @param namesOf for each measure, the measure whose names lead to its row
 * @param sorted whether these differ
 */
record Rows(NamedCells cells, Map<String, String> namesOf, boolean sorted) {
    static Rows of(NamedCells cells, Agreement agreement) {
        Map<String, String> formulas =
                agreement.formulas().stream().collect(Collectors.toMap(NamedFormula::name, f -> plain(f.formula())));
        Map<String, String> measureOf = new HashMap<>();
        agreement
                .lines()
                .forEach(line -> measureOf.put(
                        Objects.requireNonNullElse(formulas.get(Names.score(line.measure())), ""), line.measure()));
        Map<String, String> same = new HashMap<>();
        Map<String, String> found = new HashMap<>();
        for (Line line : agreement.lines()) {
            same.put(line.measure(), line.measure());
            formula(cells, Names.score(line.measure()))
                    .flatMap(formula -> Optional.ofNullable(measureOf.get(plain(formula))))
                    .ifPresent(measure -> found.put(measure, line.measure()));
        }
        boolean sorted = found.size() == same.size() && !found.equals(same);
        return new Rows(cells, sorted ? found : same, sorted);
    }

    private static Optional<String> formula(NamedCells cells, String name) {
        return cells.find(name)
                .map(NamedPlace::content)
                .filter(Content.Computed.class::isInstance)
                .map(content -> ((Content.Computed) content).formula());
    }

    /** Formulas are the same whatever spaces and capitals a program writes outside of texts. */
    static String plain(String formula) {
        StringBuilder plain = new StringBuilder();
        String[] parts = formula.split("\"", -1);
        for (int i = 0; i < parts.length; i++) {
            plain.append(i == 0 ? "" : "\"")
                    .append(
                            i % 2 == 1
                                    ? parts[i]
                                    : parts[i].replaceAll("\\s", "").toUpperCase(Locale.ROOT));
        }
        return plain.toString();
    }

    /** The names that lead to a measure's row. */
    String names(String measure) {
        return namesOf.getOrDefault(measure, measure);
    }

    Optional<NamedPlace> weight(String measure) {
        return cells.find(Names.weight(names(measure)));
    }

    Optional<NamedPlace> actual(String measure) {
        return cells.find(Names.actual(names(measure)));
    }

    Optional<NamedPlace> score(String measure) {
        return cells.find(Names.score(names(measure)));
    }

    Optional<NamedPlace> weighted(String measure) {
        return cells.find(Names.weighted(names(measure)));
    }

    /** Only some rows have it, so the names of another row may not; the column is the same. */
    Optional<NamedPlace> lastYear(String measure) {
        Optional<NamedPlace> own = cells.find(Names.lastYear(measure));
        return sorted ? own.flatMap(place -> actual(measure).map(row -> row.inColumnOf(place))) : own;
    }
}
