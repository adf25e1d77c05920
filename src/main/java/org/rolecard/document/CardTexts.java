package org.rolecard.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rolecard.document.CardResult.GradeText;
import org.rolecard.document.Sentences.Gaps;
import org.rolecard.model.Language;
import org.rolecard.model.Role;
import org.rolecard.model.Scale;
import org.rolecard.model.Scale.Grade;
import org.rolecard.scoring.FilledIn;
import org.rolecard.scoring.Outcome.NotApplicable;
import org.rolecard.scoring.ScoredCard;
import org.rolecard.scoring.ScoredLine;
import org.rolecard.scoring.Scorer;
import org.rolecard.scoring.Total;
import org.rolecard.scoring.Total.Known;

/**
 * Scores a scorecard that is filled in, and puts what it came to into words.
 *
 * @param sentences the sentences
 * @param card the scored card
 * @param filled what it is filled in with
 */
record CardTexts(Sentences sentences, ScoredCard card, FilledIn filled) {
    /** Nothing where nothing is filled in: that is a form, to be filled in by hand. */
    static Optional<CardTexts> of(Edition edition, LabelSet labels, Scale scale, Role role, FilledIn filled) {
        return filled.actuals().isEmpty()
                ? Optional.empty()
                : Optional.of(new CardTexts(
                        new Sentences(edition, labels), new Scorer(scale).score(role, filled.actuals()), filled));
    }

    /** What came of a measure, by its number from 1. */
    LineResult line(int number) {
        return new LineTexts(sentences, filled.actuals(), weight(CardTexts::applies))
                .of(card.lines().get(number - 1));
    }

    /** What all of it came to. */
    CardResult whole() {
        List<Text> steps = new ArrayList<>();
        Total total = card.total();
        if (total instanceof Total.NothingApplies) {
            steps.add(sentences.say("explain-nothing-applies", new Gaps()));
        } else if (!card.lines().stream().allMatch(CardTexts::applies)) {
            steps.add(weights());
        }
        if (total instanceof Total.Open open) {
            steps.add(sentences.say("explain-open", new Gaps().with("measures", language -> names(open, language))));
        }
        if (total instanceof Known known) {
            steps.add(total(known));
            steps.add(grade(known));
            return new CardResult(
                    Optional.of(Figures.total(known.rounded())),
                    Optional.of(new GradeText(
                            known.grade().letter(),
                            Text.of(sentences.edition(), known.grade().name()))),
                    steps);
        }
        return new CardResult(Optional.empty(), Optional.empty(), steps);
    }

    private static boolean applies(ScoredLine line) {
        return !(line.outcome() instanceof NotApplicable);
    }

    private BigDecimal weight(Predicate<ScoredLine> which) {
        return card.lines().stream()
                .filter(which)
                .map(ScoredLine::agreedWeight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Text weights() {
        Predicate<ScoredLine> gone = line -> !applies(line);
        String numbers = numbers(gone).mapToObj(String::valueOf).collect(Collectors.joining(", "));
        return sentences.say(
                "explain-weights",
                new Gaps()
                        .with("numbers", numbers)
                        .with("gone", Figures.number(weight(gone)))
                        .with("became", this::became));
    }

    private IntStream numbers(Predicate<ScoredLine> which) {
        return IntStream.rangeClosed(1, card.lines().size())
                .filter(number -> which.test(card.lines().get(number - 1)));
    }

    private String became(Language language) {
        return numbers(CardTexts::applies)
                .mapToObj(number -> {
                    ScoredLine line = card.lines().get(number - 1);
                    Gaps gaps = new Gaps()
                            .with("number", String.valueOf(number))
                            .with("weight", Figures.number(line.agreedWeight()))
                            .with("counts", Figures.score(line.weight()));
                    return sentences.in(language, "explain-became", gaps);
                })
                .collect(Collectors.joining(" · "));
    }

    private String names(Total.Open open, Language language) {
        return card.lines().stream()
                .filter(line -> open.measures().contains(line.measure().id()))
                .map(line -> line.measure().name().in(language))
                .collect(Collectors.joining(", "));
    }

    private Text total(Known known) {
        String sum = card.lines().stream()
                .flatMap(line -> line.weighted().stream())
                .map(Figures::score)
                .collect(Collectors.joining(" + "));
        return sentences.say(
                "explain-total", new Gaps().with("sum", sum).with("total", Figures.total(known.rounded())));
    }

    private Text grade(Known known) {
        Grade grade = known.grade();
        return sentences.say(
                "explain-grade",
                new Gaps()
                        .with("total", Figures.total(known.rounded()))
                        .with("from", Figures.total(grade.from()))
                        .with("to", Figures.total(grade.to()))
                        .with("letter", grade.letter())
                        .with("name", grade.name()::in));
    }
}
