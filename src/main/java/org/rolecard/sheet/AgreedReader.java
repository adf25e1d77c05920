package org.rolecard.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rolecard.model.LocalizedText;
import org.rolecard.model.Scale;
import org.rolecard.model.Scale.Between;
import org.rolecard.model.Scale.Grade;
import org.rolecard.model.Scale.Point;
import org.rolecard.model.Targets;
import org.rolecard.model.Targets.Band;
import org.rolecard.model.Targets.Points;
import org.rolecard.model.Targets.Range;
import org.rolecard.sheet.Agreement.Line;

/** Reads the rows of an agreement back. Whatever does not fit makes the whole unreadable: nothing is guessed. */
public final class AgreedReader {
    private static final Pattern FIGURE = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?");
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    private final List<List<String>> rows;

    private AgreedReader(AgreedRows rows) {
        this.rows = rows.rows();
    }

    /** The agreement, if the rows are one. */
    public static Optional<Agreement> read(AgreedRows rows) {
        try {
            return Optional.of(new AgreedReader(rows).agreement());
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    private Agreement agreement() throws Unreadable {
        List<Line> lines = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (List<String> row : all("measure")) {
            Line line = line(row);
            check(ids.add(line.measure()));
            lines.add(line);
        }
        check(!lines.isEmpty());
        return new Agreement(
                id(cell(one("role"), 1)),
                text("name"),
                text("employee"),
                cell(one("not-applicable"), 1),
                scale(),
                lines);
    }

    private Optional<String> text(String word) {
        return all(word).stream()
                .filter(row -> row.size() == 2)
                .map(row -> row.get(1))
                .findFirst();
    }

    private Line line(List<String> row) throws Unreadable {
        BigDecimal weight = figure(cell(row, 2));
        check(weight.signum() > 0);
        String direction = cell(row, 3);
        Targets targets = direction.equals("band")
                ? new Band(range(cell(row, 4)), range(cell(row, 5)), range(cell(row, 6)))
                : new Points(
                        direction.equals("higher"), figure(cell(row, 4)), figure(cell(row, 5)), figure(cell(row, 6)));
        check(targets.direction().equals(direction));
        return new Line(id(cell(row, 1)), targets, row.size() > 7, weight);
    }

    private Scale scale() throws Unreadable {
        List<String> row = one("scale");
        List<Point> points = new ArrayList<>();
        for (List<String> point : all("point")) {
            points.add(new Point(figure(cell(point, 1)), figure(cell(point, 2))));
        }
        List<Grade> grades = new ArrayList<>();
        for (List<String> grade : all("grade")) {
            String letter = cell(grade, 1);
            grades.add(new Grade(letter, same(letter), figure(cell(grade, 2)), figure(cell(grade, 3))));
        }
        BigDecimal below = figure(cell(row, 3));
        check(!points.isEmpty() && !grades.isEmpty());
        BigDecimal lowestGrade = grades.get(grades.size() - 1).from();
        check(Stream.concat(Stream.of(below), points.stream().map(Point::score))
                .allMatch(score -> score.compareTo(lowestGrade) >= 0));
        String between = cell(row, 2);
        check(between.equals(Between.LINE.word()) || between.equals(Between.STEP.word()));
        return new Scale(
                cell(row, 1),
                same(cell(row, 1)),
                same(""),
                between.equals(Between.LINE.word()) ? Between.LINE : Between.STEP,
                below,
                points,
                grades);
    }

    private static LocalizedText same(String text) {
        return new LocalizedText(text, text);
    }

    private List<List<String>> all(String word) {
        return rows.stream()
                .filter(row -> !row.isEmpty() && row.get(0).equals(word))
                .toList();
    }

    private List<String> one(String word) throws Unreadable {
        List<List<String>> found = all(word);
        check(found.size() == 1);
        return found.get(0);
    }

    private static String cell(List<String> row, int column) throws Unreadable {
        check(row.size() > column);
        return row.get(column);
    }

    private static String id(String text) throws Unreadable {
        check(ID.matcher(text).matches());
        return text;
    }

    private static Range range(String text) throws Unreadable {
        int at = text.indexOf(AgreedRows.RANGE);
        check(at > 0);
        return new Range(figure(text.substring(0, at)), figure(text.substring(at + AgreedRows.RANGE.length())));
    }

    private static BigDecimal figure(String text) throws Unreadable {
        check(FIGURE.matcher(text).matches());
        return new BigDecimal(text);
    }

    private static void check(boolean fits) throws Unreadable {
        if (!fits) {
            throw new Unreadable();
        }
    }

    /** The rows are no agreement. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
