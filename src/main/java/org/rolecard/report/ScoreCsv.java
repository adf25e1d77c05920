package org.rolecard.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rolecard.filled.FilledCard;
import org.rolecard.scoring.Actual;

/**
 * Filled sheets as a table for spreadsheets (RFC 4180), a row for each measure of each person. It begins with a byte
 * order mark, without which Excel garbles Thai.
 */
public final class ScoreCsv {
    private static final String MARK = "\uFEFF";
    private static final Pattern FIGURE = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern SPECIAL = Pattern.compile("[\",\r\n]");

    private ScoreCsv() {}

    /** The table. */
    public static String of(List<FilledCard> cards) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("file", "person", "role", "total", "grade", "measure", "actual", "score", "weighted"));
        for (FilledCard card : cards) {
            for (FilledCard.Line line : card.lines()) {
                rows.add(row(card, line));
            }
            if (card.lines().isEmpty()) {
                List<String> row = head(card);
                row.addAll(List.of("", "", "", ""));
                rows.add(row);
            }
        }
        return rows.stream()
                .map(row -> row.stream().map(ScoreCsv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", MARK, "\r\n"));
    }

    private static List<String> row(FilledCard card, FilledCard.Line line) {
        List<String> row = head(card);
        row.add(line.measure());
        row.add(
                line.actual() instanceof Actual.NotApplicable
                        ? ScoreFigures.NOT_APPLICABLE
                        : number(ScoreFigures.figure(line.actual())));
        row.add(number(line.score().map(ScoreFigures::rounded)));
        row.add(number(line.weighted().map(ScoreFigures::rounded)));
        return row;
    }

    private static List<String> head(FilledCard card) {
        return new ArrayList<>(List.of(
                card.file(),
                card.who().orElse(""),
                card.role().orElse(""),
                number(card.total().map(t -> t.rounded())),
                card.total().map(t -> t.grade().letter()).orElse("")));
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    /** A spreadsheet takes what begins so for a formula; an apostrophe keeps it a text. */
    private static String cell(String text) {
        boolean formula = !text.isEmpty()
                && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                && !FIGURE.matcher(text).matches();
        String safe = formula ? "'" + text : text;
        return SPECIAL.matcher(safe).find() ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
