package org.rolecard.hostile;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives out texts, one for each place where a file has one. The same places can be given marks instead; what is built
 * from the marks tells where each text must be found.
 */
public final class Slots {
    private static final Pattern MARK = Pattern.compile("Qx(\\d+)xQ");

    private final List<String> texts;
    private final int first;
    private final boolean marks;
    private int used;

    private Slots(List<String> texts, int first, boolean marks) {
        this.texts = texts;
        this.first = first;
        this.marks = marks;
    }

    /** The texts in turn, from one of them on. */
    public static Slots texts(List<String> texts, int first) {
        return new Slots(texts, first, false);
    }

    /** Marks for the same places. */
    Slots marked() {
        return new Slots(texts, first, true);
    }

    /** How many texts there are. */
    int count() {
        return texts.size();
    }

    /** How many places were given one. */
    int used() {
        return used;
    }

    /** A file with a text for each {@code §}. */
    String fill(String file) {
        return Pattern.compile("§").matcher(file).replaceAll(m -> Matcher.quoteReplacement(quoted()));
    }

    private String quoted() {
        int slot = used++;
        return HostileTexts.quoted(marks ? "Qx" + slot + "xQ" : text(slot));
    }

    private String text(int slot) {
        return texts.get((first + slot) % texts.size());
    }

    /** What was built from the marks, with the texts in place of them. */
    String withTexts(String built) {
        return MARK.matcher(built)
                .replaceAll(m -> Matcher.quoteReplacement(Shown.text(text(Integer.parseInt(m.group(1))))));
    }
}
