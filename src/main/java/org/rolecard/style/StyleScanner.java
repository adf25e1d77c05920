package org.rolecard.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rolecard.source.SourceText;
import org.rolecard.style.StyleSheet.Url;
import org.rolecard.style.Styles.StyleFault;

/**
 * Finds the files that a style sheet names, as browsers find them (CSS Syntax Level 3 §4). CSS has several spellings of
 * one thing; here only the plain one is read, and the others are refused, so that none gets past us.
 */
final class StyleScanner {
    /** Functions that can name a file, besides {@code url}. */
    private static final Set<String> NAMING = Set.of("image-set", "-webkit-image-set", "image", "src", "url-prefix");

    private final SourceText source;
    private final String css;
    private final StringBuilder rules;
    private final List<Url> urls = new ArrayList<>();
    private int at;

    StyleScanner(SourceText source) {
        this.source = source;
        this.css = source.text();
        this.rules = new StringBuilder(css);
    }

    StyleSheet scan() throws StyleFault {
        while (at < css.length()) {
            char c = css.charAt(at);
            if (css.startsWith("/*", at)) {
                comment();
            } else if (c == '"' || c == '\'') {
                quoted();
            } else if (c == '\\') {
                throw fault(at, "a backslash may stand only in quotes; write the letter itself");
            } else if (css.startsWith("</", at)) {
                throw fault(at, "'</' would end the style in a web page; delete it");
            } else if (c == '@' || isOfName(c)) {
                word();
            } else {
                at++;
            }
        }
        return new StyleSheet(source, rules.toString(), urls);
    }

    private void comment() throws StyleFault {
        int end = css.indexOf("*/", at + 2);
        if (end < 0) {
            throw fault(at, "this comment has no end; write */ behind it");
        }
        for (int i = at; i < end + 2; i++) {
            if (css.charAt(i) != '\n') {
                rules.setCharAt(i, ' '); // as many spaces, so that what follows keeps its place
            }
        }
        at = end + 2;
    }

    /** Steps over a string, and gives what is in it. */
    private String quoted() throws StyleFault {
        int start = at;
        char quote = css.charAt(at++);
        while (at < css.length() && css.charAt(at) != quote) {
            if (css.startsWith("</", at)) {
                throw fault(at, "'</' would end the style in a web page; write <\\/");
            }
            if (isLineEnd(css.charAt(at))) {
                throw fault(start, "these quotes are not closed on their line");
            }
            at += css.charAt(at) == '\\' ? 2 : 1;
        }
        if (at >= css.length()) {
            throw fault(start, "these quotes are not closed on their line");
        }
        return css.substring(start + 1, at++);
    }

    private void word() throws StyleFault {
        int start = at++;
        while (at < css.length() && isOfName(css.charAt(at))) {
            at++;
        }
        String word = css.substring(start, at).toLowerCase(Locale.ROOT);
        if (word.equals("@import")) {
            throw fault(start, "@import is not read; put the rules into this file");
        }
        if (at < css.length() && css.charAt(at) == '(') {
            at++;
            if (word.equals("url")) {
                url(start);
            } else if (NAMING.contains(word)) {
                throw fault(start, "'" + word + "' is not read; name a file with url(FILE)");
            }
        }
    }

    private void url(int start) throws StyleFault {
        spaces();
        int nameStart = at;
        boolean isQuoted = at < css.length() && (css.charAt(at) == '"' || css.charAt(at) == '\'');
        String name = isQuoted ? quoted() : bare();
        spaces();
        if (at >= css.length() || css.charAt(at) != ')') {
            throw fault(start, "this url( has no end; write ) behind the name");
        }
        urls.add(new Url(start, ++at, nameStart, name));
    }

    /** A name without quotes ends at a space or bracket. */
    private String bare() {
        int start = at;
        while (at < css.length() && css.charAt(at) != ')' && !Character.isWhitespace(css.charAt(at))) {
            at++;
        }
        return css.substring(start, at);
    }

    private void spaces() {
        while (at < css.length() && Character.isWhitespace(css.charAt(at))) {
            at++;
        }
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f';
    }

    private static boolean isOfName(char c) {
        return c == '-' || c == '_' || c >= 0x80 || (c >= '0' && c <= '9') || isLetter(c);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private StyleFault fault(int offset, String message) {
        return StyleSheet.fault(source, offset, message);
    }
}
