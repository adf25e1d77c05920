package org.rolecard.problem;

import java.util.Optional;
import java.util.regex.Pattern;

/** What the same keys give with the keyboard set to the other language: Thai (Kedmanee) or English. */
public final class Keyboard {
    private static final String LATIN =
            "1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./" + "!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?";
    private static final String THAI =
            "ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฟหกดเ้่าสวงผปแอิืทมใฝ" + "+๑๒๓๔ู฿๕๖๗๘๙๐\"ฎฑธํ๊ณฯญฐ,ฤฆฏโฌ็๋ษศซ.()ฉฮฺ์?ฒฬฦ";

    /** Syllables as Thai has them; English words give vowels and marks where none can be, nearly always. */
    private static final Pattern SYLLABLES = Pattern.compile(
            "(?:(?:เ[ก-ฮ][\\u0E34-\\u0E37\\u0E47]?[\\u0E48-\\u0E4B]?า?ะ?"
                    + "|[แโ][ก-ฮ]\\u0E47?[\\u0E48-\\u0E4B]?ะ?"
                    + "|[ใไ][ก-ฮ][\\u0E48-\\u0E4B]?"
                    + "|[ก-ฮ](?:[\\u0E31\\u0E34-\\u0E39\\u0E47][\\u0E48-\\u0E4C]?|[\\u0E48-\\u0E4C]?(?:าะ|[ะาำ])?))[ๆฯ]?\\s*)++");

    /** Shorter words may be abbreviations or names. */
    private static final int SHORTEST = 6;

    private Keyboard() {}

    /** What was typed with the keyboard set to Thai, if the text is Thai; else the text. */
    static String latin(String text) {
        return typed(text, THAI, LATIN);
    }

    /** The Thai text that was typed with the keyboard set to English, if it was. */
    public static Optional<String> thai(String text) {
        String thai = typed(text, LATIN, THAI);
        boolean meant = text.length() >= SHORTEST
                && text.chars().allMatch(c -> c < 0x7F)
                && SYLLABLES.matcher(thai).matches();
        return meant ? Optional.of(thai) : Optional.empty();
    }

    private static String typed(String text, String from, String to) {
        StringBuilder typed = new StringBuilder(text);
        for (int i = 0; i < typed.length(); i++) {
            int key = from.indexOf(typed.charAt(i));
            if (key >= 0) {
                typed.setCharAt(i, to.charAt(key));
            }
        }
        return typed.toString();
    }
}
