package org.rolecard.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.rolecard.problem.Message;
import org.rolecard.problem.Suggestion;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few words. */
abstract class Choice<T> implements ITypeConverter<T> {
    private final List<T> choices;
    private final Function<T, String> word;

    Choice(List<T> choices, Function<T, String> word) {
        this.choices = List.copyOf(choices);
        this.word = word;
    }

    @Override
    public T convert(String said) {
        List<String> words = choices.stream().map(word).toList();
        int at = words.indexOf(said.strip().toLowerCase(Locale.ROOT));
        if (at < 0) {
            throw new TypeConversionException(Message.of("wrong-choice", said, String.join(", ", words))
                    .and(Suggestion.message(said, words))
                    .english()); // it stands inside a sentence of picocli's
        }
        return choices.get(at);
    }
}
