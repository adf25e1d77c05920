package org.rolecard.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolecard.filled.FilledCard;
import org.rolecard.model.Language;
import org.rolecard.problem.Message;
import org.rolecard.sheet.Summary;
import org.rolecard.sheet.SummarySheet;

/** Filled sheets as one workbook. */
public final class ScoreSummary {
    private ScoreSummary() {}

    /** The workbook, as the bytes of an XLSX file. */
    public static byte[] of(List<FilledCard> cards, Language language) {
        Map<String, String> words = Stream.of(
                        "summary-title",
                        "summary-persons",
                        "summary-grades",
                        "summary-count",
                        "summary-measures",
                        "summary-mean",
                        "summary-scored",
                        "summary-data",
                        "summary-name",
                        "summary-number",
                        "summary-scale",
                        "person",
                        "role",
                        "measure",
                        "score",
                        "total",
                        "grade",
                        "file")
                .collect(Collectors.toMap(
                        key -> key.replace("summary-", ""),
                        key -> Message.of("score." + key).in(language)));
        return SummarySheet.write(
                new Summary(cards.stream().map(card -> person(card, language)).toList(), words));
    }

    private static Summary.Person person(FilledCard card, Language language) {
        return new Summary.Person(
                card.person().orElse(""),
                card.employee().orElse(""),
                card.role().orElse(""),
                card.scale(),
                card.total().map(t -> t.rounded()),
                card.total().map(t -> t.grade().letter()).orElse(""),
                card.lines().stream()
                        .map(line -> new Summary.Score(
                                line.measure(),
                                line.name().map(n -> n.in(language)).orElse(line.measure()),
                                line.score().map(s -> s.rounded(9))))
                        .toList(),
                card.file());
    }
}
