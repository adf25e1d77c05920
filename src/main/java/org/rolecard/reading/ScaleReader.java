package org.rolecard.reading;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rolecard.model.Scale;
import org.rolecard.model.Scale.Between;
import org.rolecard.model.Scale.Grade;
import org.rolecard.model.Scale.Point;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;
import org.rolecard.yaml.YamlFile;
import org.rolecard.yaml.YamlNode;

/**
 * Reads a scale, {@code scale.NAME.yaml}:
 *
 * <pre>{@code
 * name: {th: คะแนน 5 ระดับ, en: Five levels}
 * how: {th: ผลระหว่างจุดคิดคะแนนตามสัดส่วน, en: Results between the points score in proportion}
 * between: line                       # line: in proportion between two points; step: as the point that is reached
 * below: 1                            # the score of a result that does not reach the first point
 * points:                             # from the first to the best
 *   - {at: threshold, score: 1}       # at: threshold, target, stretch, or a number from 0 (threshold)
 *   - {at: target, score: 3}          #     over 100 (target) to 200 (stretch)
 *   - {at: stretch, score: 5}
 * grades:                             # from the best to the lowest, touching, from the highest score down to below
 *   - {letter: A, from: 4.50, to: 5.00, name: {th: ดีเด่น, en: Outstanding}}
 *   - {letter: B, from: 1.00, to: 4.49, name: {th: ดี, en: Good}}
 * }</pre>
 *
 * A measure adds weight × score ÷ 100 to the total, so on a scale whose best score is 100 it adds its weight at most.
 */
public final class ScaleReader {
    private static final BigDecimal END = BigDecimal.valueOf(200);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{1,6})?");
    private static final Map<String, BigDecimal> STAGES =
            Map.of("threshold", BigDecimal.ZERO, "target", BigDecimal.valueOf(100), "stretch", END);

    private final Reading reading;

    private ScaleReader(Reading reading) {
        this.reading = reading;
    }

    /** The scale that a file describes; its id is the name in the file's name. */
    public static ReadFile<Scale> read(YamlFile file, String id) {
        Reading reading = new Reading(file);
        ScaleReader reader = new ScaleReader(reading);
        Fields f = reading.fields(file);
        Scale scale = new Scale(
                id,
                f.text("name"),
                f.text("how"),
                f.choice("between", Between.values()),
                f.number("below"),
                f.listOfSome("points", reader::point),
                f.listOfSome("grades", reader::grade));
        f.noOthers();
        ReadFile<Scale> read = reading.done(scale);
        return read.anyError() ? read : new ReadFile<>(scale, read.places(), ScaleCheck.faults(read));
    }

    private Point point(YamlNode node, FieldPath path) {
        Fields f = reading.fields(node, path);
        BigDecimal at = f.required("at").map(n -> at(n, path.key("at"))).orElse(BigDecimal.ZERO);
        Point point = new Point(at, f.number("score"));
        f.noOthers();
        return point;
    }

    private BigDecimal at(YamlNode node, FieldPath path) {
        String said = new Values(reading).scalar(node, path);
        if (NUMBER.matcher(said).matches() && new BigDecimal(said).compareTo(END) <= 0) {
            return new BigDecimal(said);
        }
        BigDecimal stage = STAGES.get(said);
        if (stage == null && node instanceof YamlNode.Scalar) {
            reading.error(node.place(), path, "scale-place", Message.of("scale.place"));
        }
        return Optional.ofNullable(stage).orElse(BigDecimal.ZERO);
    }

    private Grade grade(YamlNode node, FieldPath path) {
        Fields f = reading.fields(node, path);
        Grade grade = new Grade(f.words("letter"), f.text("name"), f.number("from"), f.number("to"));
        f.noOthers();
        return grade;
    }
}
