package org.rolecard.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import org.rolecard.document.SampleRole;
import org.rolecard.model.Area;
import org.rolecard.model.LocalizedText;
import org.rolecard.model.Measure;
import org.rolecard.model.Role;
import org.rolecard.model.ScorecardLine;
import org.rolecard.model.Targets;
import org.rolecard.model.Targets.Band;
import org.rolecard.model.Targets.Points;
import org.rolecard.model.Targets.Range;

/** Roles with measures of every kind, and what people enter for them, at random but the same in every run. */
final class RandomForms {
    private static final List<String> JUNK =
            List.of("abc", "95%", "1,5", "๙๕", "ok?", "-", "=1+1", "not yet", " ", "N / A", "1e5x", "ไม่ทราบ", "–");
    private static final List<String> NOT_APPLICABLE = List.of("N/A", "n/a", " N/A ", "n/A");

    private final Random random;

    RandomForms(long seed) {
        this.random = new Random(seed);
    }

    /** What stands in the cells of a measure; an absent figure is an empty cell. */
    record Entered(Cell figure, Cell lastYear) {}

    /** What stands in one cell. */
    sealed interface Cell {}

    /** A number. */
    record Figure(BigDecimal number) implements Cell {}

    /** A word for what does not apply. */
    record NotApplicable(String word) implements Cell {}

    /** Another text. */
    record Junk(String text) implements Cell {}

    /** Nothing. */
    record Empty() implements Cell {}

    /** A role whose scorecard has as many measures. */
    Role role(int size) {
        Role like = SampleRole.role();
        List<Measure> measures = new ArrayList<>();
        List<ScorecardLine> lines = new ArrayList<>();
        int left = 10_000;
        for (int i = 0; i < size; i++) {
            boolean baseline = random.nextInt(5) == 0;
            measures.add(measure("m-" + i, baseline ? multiples() : targets(), baseline));
            int weight = i == size - 1 ? left : 1 + random.nextInt(2 * (left - (size - i)) / (size - i));
            left -= weight;
            lines.add(new ScorecardLine("m-" + i, BigDecimal.valueOf(weight, 2)));
        }
        Area area = new Area(
                "all",
                new LocalizedText("ทั้งหมด", "All"),
                measures.stream().map(Measure::id).toList());
        return with(like, measures, lines, List.of(area));
    }

    private static Role with(Role like, List<Measure> measures, List<ScorecardLine> lines, List<Area> areas) {
        return new Role(
                like.id(),
                like.title(),
                like.aliases(),
                like.family(),
                like.codes(),
                like.level(),
                like.department(),
                like.reportsTo(),
                like.directReports(),
                like.control(),
                like.note(),
                like.purpose(),
                like.responsibilities(),
                like.qualifications(),
                like.skills(),
                like.competencies(),
                like.workingConditions(),
                like.authority(),
                like.relations(),
                areas,
                measures,
                lines,
                like.accepted());
    }

    private static Measure measure(String id, Targets targets, boolean baseline) {
        Measure like = SampleRole.role().measures().get(0);
        return new Measure(
                id,
                like.name(),
                like.definition(),
                like.formula(),
                like.unit(),
                targets,
                baseline,
                like.frequency(),
                like.source(),
                like.perspective(),
                like.responsibilities(),
                like.nature(),
                like.timing(),
                like.control(),
                like.note());
    }

    /** Targets of every direction; some with two stages that are the same, some that end at 0. */
    private Targets targets() {
        int decimals = random.nextInt(4);
        IntFunction<BigDecimal> figure = n -> BigDecimal.valueOf(n, decimals);
        int start = random.nextInt(2001) - 1000;
        int first = 1 + random.nextInt(random.nextBoolean() ? 5 : 500);
        int second = random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(random.nextBoolean() ? 5 : 500);
        switch (random.nextInt(4)) {
            case 0 -> {
                return new Points(
                        true, figure.apply(start), figure.apply(start + first), figure.apply(start + first + second));
            }
            case 1 -> {
                int best = random.nextInt(3) == 0 ? 0 : start;
                return new Points(
                        false, figure.apply(best + first + second), figure.apply(best + second), figure.apply(best));
            }
            case 2 -> {
                return new Points(true, figure.apply(first), figure.apply(2 * first), figure.apply(3 * first));
            }
            default -> {
                int best = start + random.nextInt(200);
                int third = random.nextInt(300);
                int fourth = random.nextInt(300);
                return new Band(
                        new Range(figure.apply(start - first - second), figure.apply(best + third + fourth)),
                        new Range(figure.apply(start - second), figure.apply(best + third)),
                        new Range(figure.apply(start), figure.apply(best)));
            }
        }
    }

    /** Multiples of last year's figure. */
    private Targets multiples() {
        int first = 1 + random.nextInt(20);
        int second = random.nextInt(20);
        int from = 80 + random.nextInt(30);
        return random.nextInt(3) == 0
                ? new Points(false, n(from + first + second), n(from + second), n(from))
                : new Points(true, n(from), n(from + first), n(from + first + second));
    }

    private static BigDecimal n(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }

    /** A cell for each measure of the scorecard. The higher the mischief, the more is not simply a number: 0 to 3. */
    Map<String, Entered> fill(Role role, int mischief, String word) {
        Map<String, Entered> entered = new LinkedHashMap<>();
        for (ScorecardLine line : role.scorecard()) {
            Measure measure = role.measure(line.measure()).orElseThrow();
            BigDecimal lastYear = BigDecimal.valueOf(1 + random.nextInt(100_000), random.nextInt(3));
            Cell figure = new Figure(figure(measure, lastYear));
            Cell before = measure.baseline() ? new Figure(lastYear) : new Empty();
            if (mischief >= 1 && random.nextInt(5) == 0) {
                figure = new NotApplicable(random.nextInt(3) == 0 ? word : one(NOT_APPLICABLE));
            } else if (mischief >= 2 && random.nextInt(8) == 0) {
                figure = new Empty();
            } else if (mischief >= 3 && random.nextInt(8) == 0) {
                figure = new Junk(one(JUNK));
            }
            if (measure.baseline() && mischief >= 3 && random.nextInt(3) == 0) {
                before = List.of(
                                new Figure(BigDecimal.ZERO),
                                new Figure(new BigDecimal("-5")),
                                new Empty(),
                                new Junk(one(JUNK)))
                        .get(random.nextInt(4));
            }
            entered.put(measure.id(), new Entered(figure, before));
        }
        return entered;
    }

    /** Around the targets, often just at one of them or halfway between two. */
    private BigDecimal figure(Measure measure, BigDecimal lastYear) {
        List<BigDecimal> stages = stages(measure.targets());
        BigDecimal stage = stages.get(random.nextInt(stages.size()));
        BigDecimal other = stages.get(random.nextInt(stages.size()));
        BigDecimal far =
                stages.get(0).subtract(stages.get(stages.size() / 2)).abs().add(BigDecimal.ONE);
        BigDecimal figure = switch (random.nextInt(4)) {
            case 0 -> stage;
            case 1 -> stage.add(other).multiply(new BigDecimal("0.5"));
            case 2 -> stage.add(far.multiply(BigDecimal.valueOf(random.nextInt(401) - 200L, 2)));
            default -> stage.add(BigDecimal.valueOf(random.nextInt(4001) - 2000L, random.nextInt(6)));
        };
        return measure.baseline() ? figure.multiply(lastYear) : figure;
    }

    private static List<BigDecimal> stages(Targets targets) {
        if (targets instanceof Points p) {
            return List.of(p.threshold(), p.target(), p.stretch());
        }
        Band b = (Band) targets;
        return List.of(
                b.threshold().low(),
                b.target().low(),
                b.stretch().low(),
                b.stretch().high(),
                b.target().high(),
                b.threshold().high());
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
