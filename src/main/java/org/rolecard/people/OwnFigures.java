package org.rolecard.people;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rolecard.model.Measure;
import org.rolecard.model.Targets;
import org.rolecard.model.Targets.Band;
import org.rolecard.model.Targets.Points;
import org.rolecard.model.Targets.Range;
import org.rolecard.model.Unit;
import org.rolecard.problem.Message;
import org.rolecard.problem.Problem;

/** Reads own figures as people write them: 1,500,000 or 90% or 3-8, with Arabic or Thai digits. */
final class OwnFigures {
    private static final String NUMBER = "[-−]?(?:\\d{1,15}|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d{1,6})?";
    private static final Pattern ONE = Pattern.compile("(" + NUMBER + ")\\s*(%?)");
    private static final Pattern TWO = Pattern.compile(
            "\\[?\\s*(" + NUMBER + ")\\s*%?\\s*(?:[-–—]|to|ถึง|,\\s)\\s*(" + NUMBER + ")\\s*(%?)\\s*]?");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final List<Problem> problems;

    OwnFigures(List<Problem> problems) {
        this.problems = problems;
    }

    /** A weight; empty where the cell is none. */
    Optional<BigDecimal> weight(Cell cell) {
        Optional<BigDecimal> weight = number(cell, true).filter(w -> w.signum() >= 0 && w.compareTo(ALL) <= 0);
        if (weight.isEmpty()) {
            problems.add(cell.error("not-a-weight", Message.of("staff.not-a-weight", cell.text())));
        }
        return weight;
    }

    /** The targets of a measure with one of them changed. */
    Targets changed(Measure measure, Targets before, Own which, Cell cell) {
        boolean perCent = measure.unit() == Unit.PERCENT && !measure.baseline();
        if (before instanceof Points points) {
            return number(cell, perCent)
                    .map(n -> changed(points, which, n))
                    .orElseGet(() -> refused(cell, "not-a-figure", before));
        }
        return range(cell, perCent)
                .map(r -> changed((Band) before, which, r))
                .orElseGet(() -> refused(cell, "not-a-range", before));
    }

    private Targets refused(Cell cell, String code, Targets stay) {
        problems.add(cell.error(code, Message.of("staff." + code, cell.text())));
        return stay;
    }

    private static Targets changed(Points p, Own which, BigDecimal n) {
        return new Points(
                p.higherIsBetter(),
                which == Own.THRESHOLD ? n : p.threshold(),
                which == Own.TARGET ? n : p.target(),
                which == Own.STRETCH ? n : p.stretch());
    }

    private static Targets changed(Band b, Own which, Range r) {
        return new Band(
                which == Own.THRESHOLD ? r : b.threshold(),
                which == Own.TARGET ? r : b.target(),
                which == Own.STRETCH ? r : b.stretch());
    }

    private static Optional<BigDecimal> number(Cell cell, boolean perCent) {
        Matcher matcher = ONE.matcher(arabic(cell.text()));
        boolean shownAsPercent = cell.text().endsWith("%");
        if (shownAsPercent && !perCent) {
            return Optional.empty();
        }
        if (cell.figure().isPresent()) {
            // A workbook's own number is exact, whatever its format shows of it.
            BigDecimal figure = cell.figure().get();
            return Optional.of(shownAsPercent ? figure.movePointRight(2) : figure);
        }
        return matcher.matches() ? Optional.of(decimal(matcher.group(1))) : Optional.empty();
    }

    private static Optional<Range> range(Cell cell, boolean perCent) {
        Matcher matcher = TWO.matcher(arabic(cell.text()));
        boolean fits = cell.figure().isEmpty() && matcher.matches();
        return fits && (perCent || matcher.group(3).isEmpty())
                ? Optional.of(new Range(decimal(matcher.group(1)), decimal(matcher.group(2))))
                : Optional.empty();
    }

    private static BigDecimal decimal(String said) {
        return new BigDecimal(said.replace(",", "").replace('−', '-'));
    }

    private static String arabic(String text) {
        StringBuilder arabic = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean thaiDigit = c >= 0x0E50 && c <= 0x0E59;
            arabic.appendCodePoint(thaiDigit ? c - 0x0E50 + '0' : c);
        });
        return arabic.toString();
    }
}
