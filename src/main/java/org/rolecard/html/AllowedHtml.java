package org.rolecard.html;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The raw HTML that Markdown may hold: blocks with a class, passages with a language, and line breaks. */
final class AllowedHtml {
    private static final String ATTRIBUTES = "(?: (?:class=\"[a-z0-9 -]+\"|lang=\"[a-z-]+\"))*";
    private static final Pattern TAG = Pattern.compile("<(?:div|span)" + ATTRIBUTES + ">|</(?:div|span)>|<br ?/?>");
    private static final Pattern BLOCK_TAG = Pattern.compile("</?div[ >]");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");

    private AllowedHtml() {}

    /** Raw HTML without harm: the tags above stay, comments go, and all else becomes text. */
    static String harmless(String html) {
        String rest = COMMENT.matcher(html).replaceAll("");
        StringBuilder harmless = new StringBuilder();
        int done = 0;
        Matcher tag = TAG.matcher(rest);
        while (tag.find()) {
            harmless.append(text(rest.substring(done, tag.start()))).append(tag.group());
            done = tag.end();
        }
        return harmless.append(text(rest.substring(done))).toString();
    }

    /** Whether what {@link #harmless} left must stand outside paragraphs. */
    static boolean hasBlocks(String harmless) {
        return BLOCK_TAG.matcher(harmless).find();
    }

    private static String text(String text) {
        return Escaping.escapeHtml(text, false);
    }
}
