package org.rolecard.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.rolecard.model.Measure;
import org.rolecard.model.Targets.Band;
import org.rolecard.model.Targets.Points;
import org.rolecard.model.Targets.Range;
import org.rolecard.model.Unit;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;

/** Targets lie where their unit allows: shares from 0 to 100, NPS from −100 to 100, nothing else below 0 (K04). */
final class RangeByUnit implements MeasureRule {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** The one score whose range everyone knows; other points have scales of their own. */
    private static final Pattern NET_PROMOTER = Pattern.compile("(?:^|-)nps(?:-|$)|promoter");

    /** Per cent of a target, or of last year, may be more than all of it, and growth less than nothing. */
    private static final Pattern BEYOND_A_SHARE = Pattern.compile(
            "attainment|growth|budget|achievement|increase|change|utili[sz]ation|บรรลุ|เติบโต|เทียบงบ|เพิ่มขึ้น|ต่อเป้า|เทียบกับ|ใช้ประโยชน์",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void check(Measure measure, FieldPath path, Findings findings) {
        if (measure.baseline()) {
            return;
        }
        numbers(measure).forEach((key, range) -> {
            if (range.low().signum() < 0 && measure.unit() != Unit.POINTS && !mayExceed(measure)) {
                findings.error(path.key(key), "target-range", Message.of("target-range.negative"));
            } else if (measure.unit() == Unit.PERCENT && range.high().compareTo(HUNDRED) > 0 && !mayExceed(measure)) {
                findings.error(path.key(key), "target-range", Message.of("target-range.share"));
            } else if (measure.unit() == Unit.POINTS
                    && NET_PROMOTER.matcher(measure.id()).find()
                    && (range.high().compareTo(HUNDRED) > 0 || range.low().compareTo(HUNDRED.negate()) < 0)) {
                findings.error(path.key(key), "target-range", Message.of("target-range.points"));
            }
        });
    }

    private static boolean mayExceed(Measure measure) {
        return BEYOND_A_SHARE
                .matcher(measure.id() + " " + measure.name().th() + " "
                        + measure.name().en())
                .find();
    }

    private static Map<String, Range> numbers(Measure measure) {
        if (measure.targets() instanceof Band band) {
            return Map.of("threshold", band.threshold(), "target", band.target(), "stretch", band.stretch());
        }
        Points points = (Points) measure.targets();
        return Map.of(
                "threshold", new Range(points.threshold(), points.threshold()),
                "target", new Range(points.target(), points.target()),
                "stretch", new Range(points.stretch(), points.stretch()));
    }
}
