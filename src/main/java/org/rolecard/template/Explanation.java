package org.rolecard.template;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What FreeMarker says of a fault, cut down to what helps the person who writes the template. */
final class Explanation {
    /** Tips and stack traces come below the first paragraph, between dashes. */
    private static final Pattern BELOW = Pattern.compile("(?s)(\\R\\s*\\R|\\R-{3,}).*");

    /** Names of Java classes, and places, which we say ourselves. */
    private static final Pattern INSIDES =
            Pattern.compile(" ?\\(wrapper: [^)]*\\)|\\(mimeType=[^)]*\\)|\\s*\\[in template [^\\]]*]|==> "
                    + "|\\b(?:[a-z]+\\.)+\\w+(?:Exception|Error): ");

    private static final Pattern ADVICE = Pattern.compile(
            "(?:The blamed expression:|Help \\(latest|Think twice|Check if the|Format conversion|The alphabetical).*");
    private static final Pattern GRAMMAR = Pattern.compile(", but was expecting .*");
    private static final Pattern ESCAPING_SETTING = Pattern.compile(" when the \"auto_escaping_policy\".*");

    private Explanation() {}

    /** One line, without a full stop. */
    static String of(@Nullable String said) {
        if (said == null) {
            return "the template cannot be used";
        }
        String line = BELOW.matcher(said.strip()).replaceFirst("").replaceAll("\\s*\\R\\s*", " ");
        line = INSIDES.matcher(line).replaceAll("");
        line = ADVICE.matcher(line).replaceFirst("");
        line = GRAMMAR.matcher(line).replaceFirst(", which cannot stand here");
        line = ESCAPING_SETTING.matcher(line).replaceFirst("; all that a template prints is escaped");
        return line.strip().replaceAll("\\.$", "");
    }
}
