package org.rolecard.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rolecard.filled.FilledCard;
import org.rolecard.model.Language;
import org.rolecard.problem.Message;
import org.rolecard.scoring.Actual;

/** Filled sheets for people, as rows of a table: the measures of each person, then the total with grade and file. */
public final class ScoreTable {
    private ScoreTable() {}

    /** The rows, the headings first. */
    public static List<List<String>> of(List<FilledCard> cards, Language language) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of("person", "role", "measure", "actual", "score", "weighted", "grade", "file")
                .map(word -> Message.of("score." + word).in(language))
                .toList());
        for (FilledCard card : cards) {
            String person = oneLine(card.who().orElse("–"));
            String role = card.role().orElse("–");
            for (FilledCard.Line line : card.lines()) {
                String actual = line.actual() instanceof Actual.NotApplicable
                        ? ScoreFigures.NOT_APPLICABLE
                        : number(ScoreFigures.figure(line.actual()));
                rows.add(List.of(
                        person,
                        role,
                        line.measure(),
                        actual,
                        number(line.score().map(ScoreFigures::rounded)),
                        number(line.weighted().map(ScoreFigures::rounded)),
                        "",
                        ""));
                person = "";
                role = "";
            }
            rows.add(List.of(
                    person,
                    role,
                    Message.of("score.total").in(language),
                    "",
                    "",
                    number(card.total().map(t -> t.rounded())),
                    card.total().map(t -> t.grade().letter()).orElse("–"),
                    oneLine(card.file())));
        }
        return rows;
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("–");
    }

    /** What could move a terminal's cursor is kept away from it. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cc}", "\uFFFD");
    }
}
