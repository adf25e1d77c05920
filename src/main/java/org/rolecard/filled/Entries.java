package org.rolecard.filled;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.rolecard.problem.Message;
import org.rolecard.scoring.Actual;
import org.rolecard.sheet.Agreement;
import org.rolecard.sheet.Agreement.Line;

/**
 * What was entered in the cells that are there to be filled in.
 *
 * @param agreement what was agreed
 * @param rows where it stands
 * @param findings what is wrong with it
 */
record Entries(Agreement agreement, Rows rows, Findings findings) {
    private static final String NOT_APPLICABLE = "N/A";

    /** What was entered for a measure; what is not understood is missing, and said. */
    Actual of(Line line) {
        Optional<NamedPlace> place = rows.actual(line.measure());
        if (place.isEmpty()) {
            return new Actual.Missing(); // its name is missing, which is said of all names
        }
        Content content = place.get().content();
        if (content instanceof Content.Words words && isNotApplicable(words.words())) {
            return new Actual.NotApplicable();
        }
        Optional<BigDecimal> figure = figure(place.get(), content, line, "not-a-number");
        if (figure.isEmpty()) {
            return new Actual.Missing();
        }
        return line.baseline() ? new Actual.Value(figure.get(), lastYear(line)) : Actual.of(figure.get());
    }

    private Optional<BigDecimal> lastYear(Line line) {
        return rows.lastYear(line.measure())
                .flatMap(place -> figure(place, place.content(), line, "last-year-not-a-number"));
    }

    /** Spreadsheets compare so: without spaces around it, whatever its capitals. */
    private boolean isNotApplicable(String words) {
        String trimmed = words.replaceAll(" +", " ").strip().toUpperCase(Locale.ROOT);
        return trimmed.equals(NOT_APPLICABLE)
                || trimmed.equals(agreement.notApplicable().toUpperCase(Locale.ROOT));
    }

    private Optional<BigDecimal> figure(NamedPlace place, Content content, Line line, String code) {
        if (content instanceof Content.Computed computed) {
            return computed(place, computed, line, code);
        }
        if (content instanceof Content.Figure number) {
            if (number.inPercent()) {
                findings.warning(
                        place.at(),
                        "in-percent",
                        Message.of(
                                "score.in-percent",
                                line.measure(),
                                number.words(),
                                new Content.Figure(number.number().movePointRight(2), false).words()));
            }
            return Optional.of(number.number());
        }
        if (content instanceof Content.Words words) {
            findings.error(place.at(), code, Message.of("score." + code, line.measure(), words.words()));
        }
        return Optional.empty();
    }

    private Optional<BigDecimal> computed(NamedPlace place, Content.Computed computed, Line line, String code) {
        if (!computed.isOfThisFile()) {
            findings.error(place.at(), "link", Message.of("score.link", line.measure(), computed.words()));
            return Optional.empty();
        }
        if (computed.result().isEmpty()) {
            findings.error(place.at(), "no-result", Message.of("score.no-result", line.measure(), computed.words()));
            return Optional.empty();
        }
        findings.warning(
                place.at(),
                "computed-actual",
                Message.of(
                        "score.computed-actual",
                        line.measure(),
                        computed.words(),
                        computed.result().get().words()));
        return figure(place, computed.result().get(), line, code);
    }
}
