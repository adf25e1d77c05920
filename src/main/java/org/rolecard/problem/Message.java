package org.rolecard.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.rolecard.model.Language;
import org.rolecard.model.LocalizedText;

/**
 * What a person is told, in no language yet: sentences by their keys, each with what fills its gaps. The wording stands
 * in {@code messages/messages.th.properties} and {@code .en.properties}, so that a message is worded in a file, by one
 * who writes Thai, and not in code.
 *
 * @param sentences the sentences, in order
 */
public record Message(List<Sentence> sentences) {
    /** Copies the list. */
    public Message {
        sentences = List.copyOf(sentences);
    }

    /**
     * One sentence.
     *
     * @param key its key in the message files; {@link #VERBATIM} where the first argument is the wording itself
     * @param arguments what fills {@code {0}}, {@code {1}} and so on, in each language
     */
    public record Sentence(String key, List<LocalizedText> arguments) {
        /** For wording that is in no file. */
        public static final String VERBATIM = "verbatim";

        /** Copies the list. */
        public Sentence {
            arguments = List.copyOf(arguments);
        }
    }

    /** One sentence; arguments that are texts or messages are said in the language of the message. */
    public static Message of(String key, Object... arguments) {
        return new Message(List.of(new Sentence(
                key, Arrays.stream(arguments).map(Message::localized).toList())));
    }

    private static LocalizedText localized(Object argument) {
        if (argument instanceof LocalizedText text) {
            return text;
        }
        return argument instanceof Message message
                ? new LocalizedText(message.in(Language.TH), message.in(Language.EN))
                : same(OneLine.shortened(String.valueOf(argument)));
    }

    private static LocalizedText same(String words) {
        return new LocalizedText(words, words);
    }

    /** Words that are the same in every language. */
    public static Message verbatim(String words) {
        return new Message(List.of(new Sentence(Sentence.VERBATIM, List.of(same(OneLine.of(words))))));
    }

    /** No words. */
    public static Message none() {
        return new Message(List.of());
    }

    /** This and more behind it. */
    public Message and(Message more) {
        List<Sentence> both = new ArrayList<>(sentences);
        both.addAll(more.sentences);
        return new Message(both);
    }

    /** The wording in English, for the text of exceptions. */
    public String english() {
        return in(Language.EN);
    }

    /** The wording in a language. */
    public String in(Language language) {
        return sentences.stream().map(s -> Wording.of(s, language)).collect(Collectors.joining(" "));
    }
}
