package org.rolecard.people;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rolecard.check.Finding;
import org.rolecard.check.RoleCheck;
import org.rolecard.model.Measure;
import org.rolecard.model.Role;
import org.rolecard.model.ScorecardLine;
import org.rolecard.model.Targets;
import org.rolecard.people.Headings.OwnColumn;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;
import org.rolecard.problem.Problem;

/** A role with the weights and targets of one person, which keep the same rules as the role's own. */
final class OwnRole {
    private final Role role;
    private final List<Problem> problems;
    private final OwnFigures figures;
    private final Map<String, BigDecimal> weights = new HashMap<>();
    private final Map<String, Targets> targets = new HashMap<>();
    private final Map<FieldPath, Cell> cells = new HashMap<>();

    OwnRole(Role role, List<Problem> problems) {
        this.role = role;
        this.problems = problems;
        this.figures = new OwnFigures(problems);
    }

    /** Takes a figure of the person's in place of the role's. */
    void take(OwnColumn column, Measure measure, Cell cell) {
        String id = measure.id();
        if (column.what() == Own.WEIGHT) {
            figures.weight(cell).ifPresent(weight -> weights.put(id, weight));
            cells.put(FieldPath.root().key("scorecard").key(id), cell);
            return;
        }
        Targets before = Optional.ofNullable(targets.get(id)).orElse(measure.targets());
        targets.put(id, figures.changed(measure, before, column.what(), cell));
        cells.put(path(measure).key(column.what().key()), cell);
    }

    private FieldPath path(Measure measure) {
        return FieldPath.root().key("measures").item(role.measures().indexOf(measure));
    }

    /** The role as it is for the person. */
    Role role() {
        List<Measure> measures = role.measures().stream()
                .map(m -> Optional.ofNullable(targets.get(m.id())).map(m::with).orElse(m))
                .toList();
        return role.with(measures, scorecard());
    }

    /** A weight of 0 takes a measure out, and another one takes in a measure that the role does not score. */
    private List<ScorecardLine> scorecard() {
        List<ScorecardLine> lines = new ArrayList<>();
        Map<String, BigDecimal> left = new HashMap<>(weights);
        for (ScorecardLine line : role.scorecard()) {
            BigDecimal own = left.remove(line.measure());
            lines.add(own == null ? line : new ScorecardLine(line.measure(), own));
        }
        for (Measure measure : role.measures()) {
            BigDecimal own = left.get(measure.id());
            if (own != null) {
                lines.add(new ScorecardLine(measure.id(), own));
            }
        }
        return lines.stream().filter(line -> line.weight().signum() != 0).toList();
    }

    /** Holds the role as it is for the person against the rules that every role keeps. */
    void check(Role changed) {
        if (changed.scorecard().isEmpty() && !weights.isEmpty()) {
            at(FieldPath.root().key("scorecard"))
                    .ifPresent(cell -> problems.add(cell.error("weights-sum", Message.of("staff.no-weight"))));
        }
        for (Finding finding : RoleCheck.structure(changed)) {
            at(finding.path())
                    .or(() -> at(finding.path().parent()))
                    .ifPresent(cell -> problems.add(cell.error(finding.code(), finding.says())));
        }
    }

    /** The first own figure of the person's that a place in the role holds. */
    private Optional<Cell> at(FieldPath path) {
        return cells.entrySet().stream()
                .filter(e -> path.holds(e.getKey()))
                .map(Map.Entry::getValue)
                .min(Comparator.comparing((Cell c) -> c.place().column()));
    }
}
