package org.rolecard.filled;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rolecard.model.Targets.Band;
import org.rolecard.model.Targets.Points;
import org.rolecard.model.Targets.Range;
import org.rolecard.problem.Message;
import org.rolecard.sheet.Agreement;
import org.rolecard.sheet.Agreement.Line;
import org.rolecard.sheet.Names;

/**
 * Holds the form against what was agreed, cell by cell.
 *
 * @param agreement what was agreed
 * @param rows the form
 * @param findings what differs
 */
record Tampering(Agreement agreement, Rows rows, Findings findings) {
    private static final double CLOSE = 1e-9;

    void find() {
        if (rows.sorted()) {
            findings.warning(Optional.empty(), "rows-sorted", Message.of("score.rows-sorted"));
        }
        for (Line line : agreement.lines()) {
            figure(rows.weight(line.measure()), Names.weight(line.measure()), line, "weight", line.weight());
            targets(line);
            row(line);
        }
        new FormulaCells(agreement, rows, findings).find();
        words(Names.NOT_APPLICABLE, List.of(agreement.notApplicable()));
        grades();
        Stream.of(Names.SCORES, Names.WEIGHTS, Names.WEIGHTED)
                .filter(name -> rows.cells().range(name).isEmpty())
                .forEach(this::missing);
        person(Names.EMPLOYEE_NAME, agreement.name());
        person(Names.EMPLOYEE_ID, agreement.employee());
    }

    private void missing(String name) {
        findings.error(Optional.empty(), "name-missing", Message.of("score.name-missing", name));
    }

    private void targets(Line line) {
        Map<String, BigDecimal> stages = new LinkedHashMap<>();
        if (line.targets() instanceof Points points) {
            stages.put("threshold", points.threshold());
            stages.put("target", points.target());
            stages.put("stretch", points.stretch());
        } else if (line.targets() instanceof Band band) {
            ends(stages, "threshold", band.threshold());
            ends(stages, "target", band.target());
            ends(stages, "stretch", band.stretch());
        }
        stages.forEach((stage, agreed) -> {
            String own = Names.stage(stage, line.measure());
            Optional<NamedPlace> place = rows.cells().find(own);
            if (rows.sorted() && line.targets() instanceof Points) {
                place = place.flatMap(p -> rows.weight(line.measure()).map(row -> row.inColumnOf(p)));
            }
            figure(place, own, line, stage.replace('_', '-'), agreed);
        });
    }

    private static void ends(Map<String, BigDecimal> stages, String stage, Range range) {
        stages.put(stage + "_low", range.low());
        stages.put(stage + "_high", range.high());
    }

    /** A weight or a target: a plain number, and the one that was agreed. */
    private void figure(Optional<NamedPlace> place, String name, Line line, String what, BigDecimal agreed) {
        if (place.isEmpty()) {
            findings.changed(Optional.empty(), "name-missing", Message.of("score.name-missing", name));
            return;
        }
        Content content = place.get().content();
        if (content instanceof Content.Figure number && isClose(number.number(), agreed)) {
            return;
        }
        String code = what.equals("weight") ? "weight-changed" : "target-changed";
        String now = content instanceof Content.Empty ? "–" : content.words();
        findings.changed(
                place.get().at(), code, Message.of("score." + code, line.measure(), now, agreed.toPlainString(), what));
    }

    private static boolean isClose(BigDecimal one, BigDecimal agreed) {
        double difference = Math.abs(one.doubleValue() - agreed.doubleValue());
        return difference <= CLOSE * Math.max(1, Math.abs(agreed.doubleValue()));
    }

    /** The cells of a measure stand in one row, or one of their names was led elsewhere. */
    private void row(Line line) {
        String id = line.measure();
        Optional<NamedPlace> weight = rows.weight(id);
        Optional<NamedPlace> actual = rows.actual(id);
        if (actual.isEmpty()) {
            findings.changed(Optional.empty(), "name-missing", Message.of("score.name-missing", Names.actual(id)));
        }
        if (line.baseline() && rows.lastYear(id).isEmpty()) {
            findings.changed(Optional.empty(), "name-missing", Message.of("score.name-missing", Names.lastYear(id)));
        }
        Stream.of(actual, rows.score(id), rows.weighted(id), line.baseline() ? rows.lastYear(id) : actual)
                .flatMap(Optional::stream)
                .filter(place -> weight.isPresent() && !place.isBeside(weight.get()))
                .findFirst()
                .ifPresent(place -> findings.changed(
                        place.at(),
                        "name-moved",
                        Message.of(
                                "score.name-moved",
                                id,
                                weight.map(NamedPlace::shown).orElse(""))));
    }

    /** The sheet's own grades, from the lowest up; the scoring uses those that were agreed. */
    private void grades() {
        List<String> letters =
                agreement.scale().grades().stream().map(g -> g.letter()).toList();
        List<String> from = agreement.scale().grades().stream()
                .map(g -> new Content.Figure(g.from(), false).words())
                .toList();
        words(Names.GRADE_LETTERS, backwards(letters));
        words(Names.GRADE_FROM, backwards(from));
    }

    private static List<String> backwards(List<String> list) {
        return IntStream.range(0, list.size())
                .mapToObj(i -> list.get(list.size() - 1 - i))
                .toList();
    }

    private void words(String name, List<String> agreed) {
        List<NamedPlace> places = rows.cells().range(name);
        if (places.size() != agreed.size()) {
            missing(name);
            return;
        }
        for (int i = 0; i < places.size(); i++) {
            String now = places.get(i).content().words();
            if (!now.strip().equalsIgnoreCase(agreed.get(i).strip())) {
                findings.error(
                        places.get(i).at(),
                        "scale-changed",
                        Message.of("score.scale-changed", now.isEmpty() ? "–" : now, agreed.get(i)));
            }
        }
    }

    private void person(String name, Optional<String> agreed) {
        String now = Agreement.clean(rows.cells().text(name).orElse(""));
        if (agreed.isPresent() && !now.equals(agreed.get())) {
            findings.warning(
                    rows.cells().find(name).map(NamedPlace::shown),
                    "person-changed",
                    Message.of("score.person-changed", agreed.get(), now.isEmpty() ? "–" : now));
        }
    }
}
