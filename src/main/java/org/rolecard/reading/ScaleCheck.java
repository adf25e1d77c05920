package org.rolecard.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.rolecard.model.Scale;
import org.rolecard.model.Scale.Grade;
import org.rolecard.model.Scale.Point;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;
import org.rolecard.problem.Severity;

/**
 * What has to be right between the values of a scale. Only a scale that could be read is checked, since a stand-in for
 * a value that could not would be found wrong a second time.
 */
final class ScaleCheck {
    private static final FieldPath POINTS = FieldPath.root().key("points");
    private static final FieldPath GRADES = FieldPath.root().key("grades");
    private static final BigDecimal UNIT = BigDecimal.ONE.movePointLeft(Scale.DECIMALS);

    private final Scale scale;
    private final Places places;
    private final List<Fault> faults = new ArrayList<>();

    private ScaleCheck(ReadFile<Scale> read) {
        this.scale = read.value();
        this.places = read.places();
    }

    static List<Fault> faults(ReadFile<Scale> read) {
        ScaleCheck check = new ScaleCheck(read);
        check.numbers();
        check.points();
        if (check.faults.isEmpty()) {
            check.grades();
        }
        return check.faults;
    }

    private void numbers() {
        number(FieldPath.root().key("below"), scale.below());
        for (int i = 0; i < scale.points().size(); i++) {
            number(POINTS.item(i).key("score"), scale.points().get(i).score());
        }
        for (int i = 0; i < scale.grades().size(); i++) {
            number(GRADES.item(i).key("from"), scale.grades().get(i).from());
            number(GRADES.item(i).key("to"), scale.grades().get(i).to());
        }
    }

    private void number(FieldPath path, BigDecimal number) {
        if (number.stripTrailingZeros().scale() > Scale.DECIMALS) {
            error(path, "scale-decimals", Message.of("scale.decimals"));
        }
        if (number.signum() < 0) {
            error(path, "scale-negative", Message.of("scale.negative"));
        }
    }

    private void points() {
        for (int i = 0; i < scale.points().size(); i++) {
            FieldPath path = POINTS.item(i);
            Point point = scale.points().get(i);
            if (i == 0) {
                first(point, path.key("score"));
            } else {
                rises(scale.points().get(i - 1), point, path);
            }
        }
    }

    private void first(Point point, FieldPath path) {
        if (point.score().compareTo(scale.below()) < 0) {
            error(path, "scale-order", Message.of("scale.first", plain(scale.below())));
        }
    }

    private void rises(Point before, Point point, FieldPath path) {
        if (point.at().compareTo(before.at()) <= 0) {
            error(path.key("at"), "scale-order", Message.of("scale.places"));
        }
        if (point.score().compareTo(before.score()) <= 0) {
            error(path.key("score"), "scale-order", Message.of("scale.rises", plain(before.score())));
        }
    }

    private void grades() {
        List<Grade> grades = scale.grades();
        for (int i = 0; i < grades.size(); i++) {
            grade(grades.get(i), grades.subList(0, i), GRADES.item(i));
        }
        if (faults.isEmpty()) {
            for (int i = 1; i < grades.size(); i++) {
                touches(grades.get(i - 1), grades.get(i), GRADES.item(i).key("to"));
            }
            ends(grades.get(0), grades.get(grades.size() - 1));
        }
    }

    private void grade(Grade grade, List<Grade> above, FieldPath path) {
        if (grade.from().compareTo(grade.to()) > 0) {
            error(path.key("to"), "grade-range", Message.of("scale.grade-backwards"));
        }
        if (above.stream().anyMatch(g -> g.letter().equals(grade.letter()))) {
            error(path.key("letter"), "grade-twice", Message.of("scale.grade-twice", grade.letter()));
        }
    }

    private void touches(Grade better, Grade grade, FieldPath path) {
        BigDecimal wanted = better.from().subtract(UNIT);
        Message mend = Message.of("scale.grade-write", better.letter(), plain(better.from()), plain(wanted));
        if (grade.to().compareTo(wanted) < 0) {
            error(
                    path,
                    "grade-gap",
                    Message.of("scale.grade-gap", plain(grade.to()), plain(better.from()))
                            .and(mend));
        } else if (grade.to().compareTo(wanted) > 0) {
            error(
                    path,
                    "grade-overlap",
                    Message.of("scale.grade-overlap", better.letter(), grade.letter())
                            .and(mend));
        }
    }

    private void ends(Grade best, Grade lowest) {
        if (best.to().compareTo(scale.highest()) != 0) {
            error(GRADES.item(0).key("to"), "grade-cover", Message.of("scale.best", plain(scale.highest())));
        }
        if (lowest.from().compareTo(scale.below()) != 0) {
            error(
                    GRADES.item(scale.grades().size() - 1).key("from"),
                    "grade-cover",
                    Message.of("scale.lowest", plain(scale.below())));
        }
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private void error(FieldPath path, String code, Message says) {
        faults.add(new Fault(path, places.problem(path, Severity.ERROR, code, says)));
    }
}
