package org.rolecard.html;

import java.util.regex.Pattern;

/** The raw HTML that Markdown may hold: blocks with a class, passages with a language, and line breaks. */
final class AllowedHtml {
    private static final String ATTRIBUTES = "( (class=\"[a-z0-9 -]+\"|lang=\"[a-z-]+\"))*";
    private static final Pattern INLINE = Pattern.compile("<span" + ATTRIBUTES + ">|</span>|<br ?/?>");
    private static final Pattern BLOCK = Pattern.compile("(\\s*(<div" + ATTRIBUTES + ">|</div>)\\s*)+");

    private AllowedHtml() {}

    static boolean inline(String html) {
        return INLINE.matcher(html).matches();
    }

    static boolean block(String html) {
        return BLOCK.matcher(html).matches();
    }
}
