package org.rolecard.check;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rolecard.check.ScoredMeasures.Scored;
import org.rolecard.model.Measure;
import org.rolecard.model.Measure.Control;
import org.rolecard.model.Measure.Nature;
import org.rolecard.model.Measure.Timing;
import org.rolecard.model.Perspective;
import org.rolecard.model.Role;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;

/**
 * A scorecard looks at the work from several sides: perspectives, early signs, outcomes before activities, and nothing
 * that only a team moves (S04, S05, K09, K11).
 */
final class Balance implements Rule {
    private static final Pattern MANAGER =
            Pattern.compile("manager|director|head|supervisor|lead", Pattern.CASE_INSENSITIVE);
    private static final int SIDES_OF_A_MANAGER = 3;
    private static final int SIDES_OF_OTHERS = 2;
    private static final BigDecimal HALF = new BigDecimal(50);
    private static final BigDecimal MOST_ACTIVITY = new BigDecimal(20);
    private static final BigDecimal MOST_OF_ONE_ACTIVITY = new BigDecimal(10);
    private static final int LARGE_ENOUGH = 4;

    @Override
    public void check(Role role, Findings findings) {
        ScoredMeasures scored = ScoredMeasures.of(role);
        if (scored.all().size() < LARGE_ENOUGH) {
            return; // a scorecard of so few measures is told so elsewhere
        }
        FieldPath path = FieldPath.root().key("scorecard");
        perspectives(role, scored, path, findings);
        timing(scored, path, findings);
        activities(scored, path, findings);
        team(scored, findings);
    }

    private static void perspectives(Role role, ScoredMeasures scored, FieldPath path, Findings findings) {
        Set<Perspective> seen = scored.all().stream()
                .map(s -> s.measure().perspective())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Perspective.class)));
        boolean manager =
                role.level().filter(l -> MANAGER.matcher(l.en()).find()).isPresent();
        int wanted = manager ? SIDES_OF_A_MANAGER : SIDES_OF_OTHERS;
        if (seen.size() < wanted) {
            String missing = EnumSet.complementOf(EnumSet.copyOf(seen)).stream()
                    .map(Perspective::word)
                    .collect(Collectors.joining(", "));
            findings.warning(path, "perspectives", Message.of("perspectives", seen.size(), wanted, missing));
        }
    }

    private static void timing(ScoredMeasures scored, FieldPath path, Findings findings) {
        boolean told = scored.all().stream().anyMatch(s -> s.measure().timing().isPresent());
        boolean leading = scored.all().stream()
                .anyMatch(s ->
                        s.measure().timing().filter(t -> t == Timing.LEADING).isPresent());
        if (told && !leading) {
            findings.warning(path, "no-leading-measure", Message.of("no-leading-measure"));
        }
    }

    private static void activities(ScoredMeasures scored, FieldPath path, Findings findings) {
        boolean told = scored.all().stream().anyMatch(s -> s.measure().nature().isPresent());
        BigDecimal outcomes = weight(scored.all(), Nature.OUTCOME);
        BigDecimal activities = weight(scored.all(), Nature.ACTIVITY);
        if (told && outcomes.compareTo(HALF) < 0) {
            findings.warning(path, "few-outcomes", Message.of("few-outcomes", outcomes.toPlainString()));
        }
        if (activities.compareTo(MOST_ACTIVITY) > 0) {
            findings.warning(path, "activity-weight", Message.of("activity-weight", activities.toPlainString()));
        }
        for (Scored one : scored.all()) {
            if (is(one.measure(), Nature.ACTIVITY) && one.weight().compareTo(MOST_OF_ONE_ACTIVITY) > 0) {
                findings.warning(one.path().key("weight"), "activity-weight", Message.of("activity-weight.one"));
            }
        }
    }

    private static void team(ScoredMeasures scored, Findings findings) {
        for (Scored one : scored.all()) {
            if (one.measure().control().filter(c -> c == Control.TEAM).isPresent()) {
                findings.warning(
                        one.path().key("measure"),
                        "team-measure",
                        Message.of("team-measure", one.measure().id()));
            }
        }
    }

    private static BigDecimal weight(List<Scored> scored, Nature nature) {
        return scored.stream()
                .filter(s -> is(s.measure(), nature))
                .map(Scored::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean is(Measure measure, Nature nature) {
        return measure.nature().filter(n -> n == nature).isPresent();
    }
}
