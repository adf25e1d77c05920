package org.rolecard.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.rolecard.problem.Message;
import org.rolecard.problem.Suggestion;

/**
 * One of a few words.
 *
 * @param choices what may be chosen
 * @param word what each is called
 */
record Choice<T>(List<T> choices, Function<T, String> word) {
    /** Copies the list. */
    Choice {
        choices = List.copyOf(choices);
    }

    /** Values of an enumeration, by their names in small letters. */
    static <E extends Enum<E>> Choice<E> of(E[] values) {
        return new Choice<>(Arrays.asList(values), value -> value.name().toLowerCase(Locale.ROOT));
    }

    /** Reads a word that stands behind an option. */
    T read(String option, String said) throws UsageFault {
        List<String> words = choices.stream().map(word).toList();
        int at = words.indexOf(said.strip().toLowerCase(Locale.ROOT));
        if (at < 0) {
            throw new UsageFault(Message.of("usage.wrong-choice", option, said, String.join(", ", words))
                    .and(Suggestion.message(said, words)));
        }
        return choices.get(at);
    }
}
