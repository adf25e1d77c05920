package org.rolecard.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the addresses in a text links, so that applicants can write with a click: web addresses and those of e-mail
 * become autolinks of Markdown (CommonMark 0.31.2 §6.5). Thai writes no space behind an address, so one ends where
 * ASCII does.
 */
final class Addresses {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\w.+@/\\\\-])(?:https?://[!-;=?-~&&[^<>\"`|\\[\\]]]++|(?:[\\w.+-]|\\\\_)+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)++)");

    private static final Pattern OUTER_PUNCTUATION = Pattern.compile("[.,;:!?)'*]+$");

    private static final Pattern NOTHING_BEHIND_THE_SCHEME = Pattern.compile("https?:/*");

    private Addresses() {}

    /** The same Markdown, addresses in angle brackets. */
    static String linked(String markdown) {
        return ADDRESS.matcher(markdown).replaceAll(m -> Matcher.quoteReplacement(link(m.group())));
    }

    private static String link(String found) {
        Matcher end = OUTER_PUNCTUATION.matcher(found);
        String rest = end.find() ? end.group() : "";
        String address = found.substring(0, found.length() - rest.length());
        String plain = address.replace("\\_", "_");
        // What else is escaped has no other way to be written in an autolink.
        boolean cannotBe =
                plain.contains("\\") || NOTHING_BEHIND_THE_SCHEME.matcher(plain).matches();
        return cannotBe ? found : "<" + plain + ">" + rest;
    }
}
