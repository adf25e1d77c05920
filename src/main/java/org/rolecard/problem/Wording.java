package org.rolecard.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.rolecard.model.Language;
import org.rolecard.problem.Message.Sentence;

/** The wording of messages, from the files {@code messages/messages.LANG.properties}. */
final class Wording {
    private static final Map<Language, Properties> ALL = read();

    private Wording() {}

    /** A sentence in a language. */
    static String of(Sentence sentence, Language language) {
        if (sentence.key().equals(Sentence.VERBATIM)) {
            return sentence.arguments().get(0).in(language);
        }
        String pattern = all(language).getProperty(sentence.key());
        if (pattern == null) {
            throw new IllegalStateException("no wording for " + sentence.key() + " in " + language.tag());
        }
        StringBuilder words = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            if (at + 2 < pattern.length() && pattern.charAt(at) == '{' && pattern.charAt(at + 2) == '}') {
                words.append(
                        sentence.arguments().get(pattern.charAt(at + 1) - '0').in(language));
                at += 3;
            } else {
                words.append(pattern.charAt(at++));
            }
        }
        return words.toString();
    }

    /** All wordings of a language, by key. */
    static Properties all(Language language) {
        Properties words = ALL.get(language);
        return words == null ? new Properties() : words;
    }

    private static Map<Language, Properties> read() {
        Map<Language, Properties> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Properties words = new Properties();
            String name = "/messages/messages." + language.tag() + ".properties";
            try (InputStream in = Wording.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException(name + " is not in the program");
                }
                try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                    words.load(reader);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            all.put(language, words);
        }
        return all;
    }
}
