package org.rolecard.filled;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.rolecard.model.Role;
import org.rolecard.model.Targets;
import org.rolecard.model.Targets.Band;
import org.rolecard.model.Targets.Points;
import org.rolecard.model.Targets.Range;
import org.rolecard.problem.Message;
import org.rolecard.sheet.Agreement;
import org.rolecard.sheet.Agreement.Line;

/**
 * Says where a sheet differs from the role as it is defined now. That is no fault: a person may have weights and
 * targets of their own, and a role may have changed since.
 */
record RoleNow(Role role, Agreement agreement, Rows rows, Findings findings) {
    void compare() {
        List<Line> now = Agreement.linesOf(role);
        for (Line line : agreement.lines()) {
            Optional<String> at = rows.weight(line.measure()).map(NamedPlace::shown);
            Optional<Line> same =
                    now.stream().filter(n -> n.measure().equals(line.measure())).findFirst();
            if (same.isEmpty()) {
                findings.info(at, "role-differs", Message.of("score.role-without", role.id(), line.measure()));
            } else if (same.get().weight().compareTo(line.weight()) != 0) {
                findings.info(
                        at,
                        "role-differs",
                        Message.of(
                                "score.role-weight",
                                role.id(),
                                line.measure(),
                                same.get().weight().toPlainString(),
                                line.weight().toPlainString()));
            }
            if (same.isPresent()
                    && (!figures(same.get().targets()).equals(figures(line.targets()))
                            || same.get().baseline() != line.baseline())) {
                findings.info(at, "role-differs", Message.of("score.role-targets", role.id(), line.measure()));
            }
        }
        now.stream()
                .filter(n -> agreement.lines().stream()
                        .noneMatch(line -> line.measure().equals(n.measure())))
                .forEach(n -> findings.info(
                        Optional.empty(), "role-differs", Message.of("score.role-has", role.id(), n.measure())));
    }

    /** 90 and 90.0 are the same target. */
    private static List<Object> figures(Targets targets) {
        if (targets instanceof Points p) {
            return List.of(p.direction(), plain(p.threshold()), plain(p.target()), plain(p.stretch()));
        }
        Band band = (Band) targets;
        return List.of(band.direction(), ends(band.threshold()), ends(band.target()), ends(band.stretch()));
    }

    private static List<BigDecimal> ends(Range range) {
        return List.of(plain(range.low()), plain(range.high()));
    }

    private static BigDecimal plain(BigDecimal figure) {
        return figure.signum() == 0 ? BigDecimal.ZERO : figure.stripTrailingZeros();
    }
}
