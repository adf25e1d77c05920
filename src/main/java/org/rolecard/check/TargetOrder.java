package org.rolecard.check;

import java.math.BigDecimal;
import org.rolecard.model.Measure;
import org.rolecard.model.Targets.Band;
import org.rolecard.model.Targets.Points;
import org.rolecard.model.Targets.Range;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;

/** Threshold, target and stretch get better in the measure's direction; the ranges of a band lie inside each other. */
final class TargetOrder implements MeasureRule {
    private static final String CODE = "target-order";

    @Override
    public void check(Measure measure, FieldPath path, Findings findings) {
        if (measure.targets() instanceof Points points) {
            points(points, path, findings);
        } else if (measure.targets() instanceof Band band) {
            band(band, path, findings);
        }
    }

    private static void points(Points p, FieldPath path, Findings findings) {
        int sign = p.higherIsBetter() ? 1 : -1;
        String better = p.higherIsBetter() ? "higher" : "lower";
        boolean targetIsWrong = sign * p.target().compareTo(p.threshold()) <= 0;
        boolean stretchIsWrong = sign * p.stretch().compareTo(p.target()) < 0;
        if (targetIsWrong && stretchIsWrong) {
            findings.error(path.key("target"), CODE, Message.of("target-order.reversed-" + better));
            return;
        }
        if (targetIsWrong) {
            findings.error(path.key("target"), CODE, Message.of("target-order.target-" + better, plain(p.threshold())));
        }
        if (stretchIsWrong) {
            findings.error(path.key("stretch"), CODE, Message.of("target-order.stretch-" + better, plain(p.target())));
        }
    }

    private static void band(Band band, FieldPath path, Findings findings) {
        upwards(band.threshold(), path.key("threshold"), findings);
        upwards(band.target(), path.key("target"), findings);
        upwards(band.stretch(), path.key("stretch"), findings);
        inside(band.target(), band.threshold(), path.key("target"), "threshold", findings);
        inside(band.stretch(), band.target(), path.key("stretch"), "target", findings);
    }

    private static void upwards(Range range, FieldPath path, Findings findings) {
        if (!isUpwards(range)) {
            findings.error(path, CODE, Message.of("target-order.band-backwards"));
        }
    }

    private static boolean isUpwards(Range range) {
        return range.low().compareTo(range.high()) <= 0;
    }

    private static void inside(Range inner, Range outer, FieldPath path, String outerName, Findings findings) {
        boolean sticksOut =
                inner.low().compareTo(outer.low()) < 0 || inner.high().compareTo(outer.high()) > 0;
        if (isUpwards(inner) && isUpwards(outer) && sticksOut) {
            findings.error(
                    path,
                    CODE,
                    Message.of("target-order.inside-" + outerName, plain(outer.low()), plain(outer.high())));
        }
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
