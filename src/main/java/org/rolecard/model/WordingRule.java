package org.rolecard.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A wording that a text should not have.
 *
 * @param id the code of its findings
 * @param language the language of texts that it is held against
 * @param gravity how bad it is
 * @param pattern what it looks like
 * @param why what is wrong with it
 * @param basis the law or practice behind it, where there is one
 * @param instead what to write instead, in the language of the text
 * @param hits examples that it finds
 * @param misses examples that it leaves alone
 */
public record WordingRule(
        String id,
        Language language,
        Gravity gravity,
        Pattern pattern,
        LocalizedText why,
        Optional<LocalizedText> basis,
        Optional<String> instead,
        List<String> hits,
        List<String> misses) {
    /** Copies the lists. */
    public WordingRule {
        hits = List.copyOf(hits);
        misses = List.copyOf(misses);
    }

    /** How bad a wording is. */
    public enum Gravity implements Named {
        /** Against the law, or clearly discriminating. */
        ERROR,
        /** Very likely wrong. */
        WARNING,
        /** Better left out. */
        INFO
    }
}
