package org.rolecard.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
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
            throw new TypeConversionException("'" + said + "' is not one of: " + String.join(", ", words) + "."
                    + Suggestion.sentence(said, words));
        }
        return choices.get(at);
    }
}
