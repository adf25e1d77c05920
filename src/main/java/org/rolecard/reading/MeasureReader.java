package org.rolecard.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rolecard.model.Frequency;
import org.rolecard.model.Measure;
import org.rolecard.model.Named;
import org.rolecard.model.Perspective;
import org.rolecard.model.Targets;
import org.rolecard.model.Targets.Range;
import org.rolecard.model.Unit;
import org.rolecard.problem.Message;
import org.rolecard.yaml.YamlNode;

/** Reads one measure of a role file. */
final class MeasureReader {
    /** A range as people write it. */
    private static final Pattern HYPHENED =
            Pattern.compile("\\s*(\\d+(?:\\.\\d+)?)\\s*[-\u2013\u2014]\\s*(\\d+(?:\\.\\d+)?)\\s*");

    private MeasureReader() {}

    static Measure read(Fields f) {
        Measure measure = new Measure(
                f.id("id"),
                f.text("name"),
                f.text("definition"),
                f.text("formula"),
                f.choice("unit", Unit.values()),
                targets(f),
                f.flag("baseline"),
                f.choice("frequency", Frequency.values()),
                f.text("source"),
                f.choice("perspective", Perspective.values()),
                f.ids("responsibilities"),
                f.optionalChoice("nature", Measure.Nature.values()),
                f.optionalChoice("timing", Measure.Timing.values()),
                f.optionalChoice("control", Measure.Control.values()),
                f.optionalText("note"));
        f.noOthers();
        return measure;
    }

    private static Targets targets(Fields f) {
        return switch (f.choice("direction", Direction.values())) {
            case HIGHER -> new Targets.Points(true, f.number("threshold"), f.number("target"), f.number("stretch"));
            case LOWER -> new Targets.Points(false, f.number("threshold"), f.number("target"), f.number("stretch"));
            case BAND -> band(f);
        };
    }

    /** Three ranges; where all three are single numbers, the direction is more likely wrong, and that is said once. */
    private static Targets band(Fields f) {
        boolean points = Stream.of("threshold", "target", "stretch")
                .allMatch(key -> f.required(key)
                        .filter(node -> node instanceof YamlNode.Scalar s
                                && Numbers.isPlain(s.text().strip()))
                        .isPresent());
        if (points) {
            f.error("threshold", "not-a-range", Message.of("not-a-range.points"));
            return new Targets.Points(true, f.number("threshold"), f.number("target"), f.number("stretch"));
        }
        return new Targets.Band(range(f, "threshold"), range(f, "target"), range(f, "stretch"));
    }

    /** A list of exactly two numbers. */
    private static Range range(Fields f, String key) {
        Optional<YamlNode> node = f.required(key);
        if (node.isPresent()
                && node.get() instanceof YamlNode.Sequence s
                && s.items().size() == 2) {
            List<BigDecimal> ends = f.list(key, f.values()::number);
            return new Range(ends.get(0), ends.get(1));
        }
        if (node.isPresent()) {
            f.error(key, "not-a-range", instead(node.get()));
        }
        return new Range(BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private static Message instead(YamlNode node) {
        Matcher ends = HYPHENED.matcher(node instanceof YamlNode.Scalar s ? Numbers.withOwnDigits(s.text()) : "");
        return ends.matches()
                ? Message.of("not-a-range.write", ends.group(1), ends.group(2))
                : Message.of(isCutByCommas(node) ? "not-a-range.commas" : "not-a-range");
    }

    /** Whether a list looks like two numbers with commas inside, as in {@code [1,000, 2,000]}. */
    private static boolean isCutByCommas(YamlNode node) {
        return node instanceof YamlNode.Sequence list
                && list.items().size() > 2
                && list.items().stream()
                        .anyMatch(item ->
                                item instanceof YamlNode.Scalar s && s.text().equals("000"));
    }

    /** The words that a role file has for the kinds of targets. */
    private enum Direction implements Named {
        HIGHER,
        LOWER,
        BAND
    }
}
