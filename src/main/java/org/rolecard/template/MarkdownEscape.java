package org.rolecard.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes any text stand in Markdown as itself (CommonMark 0.31.2 §2.4, GFM tables). Escapes only where a character could
 * mean something, so that the Markdown stays readable: {@code R&D}, {@code E < 1.50} and {@code A - B} are left alone.
 */
final class MarkdownEscape {
    /** Characters that mean something wherever they stand; in a table cell the bar does even inside a code span. */
    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]|~]");

    /** A tag, a comment, a declaration or an autolink begins here. */
    private static final Pattern TAG_START = Pattern.compile("<(?=[A-Za-z/!?])");

    /** An entity, such as a no-break space written with its name. */
    private static final Pattern ENTITY = Pattern.compile("&(?=#?[A-Za-z0-9]+;)");

    /** Lists, headings, quotes, rules, setext underlines and table delimiter rows begin so. */
    private static final Pattern LINE_START = Pattern.compile("^[-+#>=:]");

    /** A run of hashes at the end would close a heading, and vanish. */
    private static final Pattern HEADING_END = Pattern.compile("(?<=[ \\t])#+$");

    private static final Pattern NUMBERED_LIST_START = Pattern.compile("^(\\d{1,9})([.)])(?=[ \\t]|$)");

    /** No-break spaces too: bold cannot begin or end with one. */
    private static final Pattern OUTER_SPACES = Pattern.compile("(?U)^\\s+|\\s+$");

    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*[\\n\\r]+\\s*");

    /** Each character that one of these expressions looks for anywhere. */
    private static final String MEANING = "\\`*_[]|~<&";

    /** Each character that one of them looks for at the start. */
    private static final String STARTS = "-+#>=:";

    private MarkdownEscape() {}

    static String escape(String text) {
        return isPlain(text) ? text : escaped(text);
    }

    /** Whether nothing in a text can mean anything: most texts are so, and eight expressions take their time. */
    private static boolean isPlain(String text) {
        if (text.isEmpty()
                || !isInsideOfText(text.charAt(0))
                || !isInsideOfText(text.charAt(text.length() - 1))
                || STARTS.indexOf(text.charAt(0)) >= 0
                || text.endsWith("#")) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || MEANING.indexOf(c) >= 0) {
                return false;
            }
        }
        return !NUMBERED_LIST_START.matcher(text).lookingAt();
    }

    /** No space of any kind. */
    private static boolean isInsideOfText(char c) {
        return (c > ' ' && c < 0x7F) || (c >= '\u0E01' && c <= '\u0E7E') || Character.isLetterOrDigit(c);
    }

    private static String escaped(String text) {
        String line = OUTER_SPACES.matcher(text).replaceAll("");
        line = LINE_BREAKS.matcher(line).replaceAll(" ");
        line = prefixed(ANYWHERE, line);
        line = prefixed(TAG_START, line);
        line = prefixed(ENTITY, line);
        line = prefixed(LINE_START, line);
        line = prefixed(HEADING_END, line);
        return NUMBERED_LIST_START.matcher(line).replaceFirst("$1\\\\$2");
    }

    private static String prefixed(Pattern special, String text) {
        return special.matcher(text).replaceAll(m -> Matcher.quoteReplacement("\\" + m.group()));
    }
}
