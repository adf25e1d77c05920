package org.rolecard.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.rolecard.model.Scale;
import org.rolecard.model.Scale.Grade;
import org.rolecard.model.Scale.Point;
import org.rolecard.problem.FieldPath;

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
            error(path, "scale-decimals", "totals are rounded to two decimals; write two at the most here");
        }
        if (number.signum() < 0) {
            error(path, "scale-negative", "a score is never below 0; write 0 or more");
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
            error(
                    path,
                    "scale-order",
                    "a better result scores no less; this score must be at least 'below', which is "
                            + plain(scale.below()));
        }
    }

    private void rises(Point before, Point point, FieldPath path) {
        if (point.at().compareTo(before.at()) <= 0) {
            error(
                    path.key("at"),
                    "scale-order",
                    "the points go from the threshold over the target to the stretch; this one must come after the one above");
        }
        if (point.score().compareTo(before.score()) <= 0) {
            error(
                    path.key("score"),
                    "scale-order",
                    "a better result scores more; this score must be more than " + plain(before.score()));
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
            error(path.key("to"), "grade-range", "'to' is the highest total of the grade and must not be below 'from'");
        }
        if (above.stream().anyMatch(g -> g.letter().equals(grade.letter()))) {
            error(path.key("letter"), "grade-twice", "there is a grade '" + grade.letter() + "' above; rename one");
        }
    }

    private void touches(Grade better, Grade grade, FieldPath path) {
        BigDecimal wanted = better.from().subtract(UNIT);
        String mend = "; since " + better.letter() + " begins at " + plain(better.from()) + ", write " + plain(wanted);
        if (grade.to().compareTo(wanted) < 0) {
            error(
                    path,
                    "grade-gap",
                    "totals between " + plain(grade.to()) + " and " + plain(better.from()) + " have no grade" + mend);
        } else if (grade.to().compareTo(wanted) > 0) {
            error(
                    path,
                    "grade-overlap",
                    "the grades go from the best down, and a total has one of them; " + better.letter() + " and "
                            + grade.letter() + " overlap" + mend);
        }
    }

    private void ends(Grade best, Grade lowest) {
        if (best.to().compareTo(scale.highest()) != 0) {
            error(
                    GRADES.item(0).key("to"),
                    "grade-cover",
                    "the best grade comes first and ends at the highest score, so that every total has a grade; write "
                            + plain(scale.highest()));
        }
        if (lowest.from().compareTo(scale.below()) != 0) {
            error(
                    GRADES.item(scale.grades().size() - 1).key("from"),
                    "grade-cover",
                    "the lowest grade comes last and begins at the lowest score, so that every total has a grade; write "
                            + plain(scale.below()));
        }
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private void error(FieldPath path, String code, String message) {
        faults.add(new Fault(path, places.error(path, code, message)));
    }
}
