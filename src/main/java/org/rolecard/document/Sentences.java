package org.rolecard.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rolecard.model.Language;

/**
 * Labels that are sentences with gaps, filled in an edition's languages. A gap is a name in braces, such as
 * {@code {target}}, so that who words a sentence anew sees what stands where.
 *
 * @param edition the edition
 * @param labels the labels
 */
record Sentences(Edition edition, LabelSet labels) {
    private static final Pattern GAP = Pattern.compile("\\{([a-z-]+)}");

    /** What fills the gaps of a sentence, in each language. */
    static final class Gaps {
        private final Map<String, Function<Language, String>> byName = new LinkedHashMap<>();

        Gaps with(String name, String value) {
            return with(name, language -> value);
        }

        Gaps with(String name, Function<Language, String> value) {
            byName.put(name, value);
            return this;
        }

        private String fill(String sentence, Language language) {
            return GAP.matcher(sentence)
                    .replaceAll(
                            gap -> Matcher.quoteReplacement(byName.getOrDefault(gap.group(1), unknown -> gap.group())
                                    .apply(language)));
        }
    }

    Text say(String label, Gaps gaps) {
        return Text.of(edition, language -> in(language, label, gaps));
    }

    String in(Language language, String label, Gaps gaps) {
        return gaps.fill(labels.word(language, label), language);
    }

    String word(Language language, String label) {
        return labels.word(language, label);
    }
}
