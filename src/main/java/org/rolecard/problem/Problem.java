package org.rolecard.problem;

import org.rolecard.model.Language;

/**
 * Something wrong, said so that a person can mend it.
 *
 * @param place where
 * @param severity how bad
 * @param code short name of the kind of problem, stable between versions
 * @param says what is wrong and what to do
 * @param sourceLine the line it stands in, or an empty text where there is none to show
 */
public record Problem(Place place, Severity severity, String code, Message says, String sourceLine) {
    /** An error. */
    public static Problem error(Place place, String code, Message says, String sourceLine) {
        return new Problem(place, Severity.ERROR, code, says, sourceLine);
    }

    /** A warning. */
    public static Problem warning(Place place, String code, Message says, String sourceLine) {
        return new Problem(place, Severity.WARNING, code, says, sourceLine);
    }

    /** An error whose wording is in no file. */
    public static Problem error(Place place, String code, String message, String sourceLine) {
        return error(place, code, Message.verbatim(message), sourceLine);
    }

    /** The message in English. */
    public String message() {
        return message(Language.EN);
    }

    /** The message, on one line, with control characters that it quotes kept away from the terminal. */
    public String message(Language language) {
        return OneLine.of(says.in(language));
    }

    @Override
    public String toString() {
        return text(Language.EN);
    }

    /**
     * The problem as a compiler would print it: place, message, source line, and a caret under the place. The words
     * error and warning stay English, since editors and scripts look for them.
     */
    public String text(Language language) {
        String head = place + ": " + severity.word() + ": " + message(language) + " [" + code + "]";
        return sourceLine.isBlank() ? head : head + "\n" + excerpt();
    }

    /** The source line, cut to a window around the place, and the caret under it. */
    private String excerpt() {
        int[] points = sourceLine.codePoints().toArray();
        int at = Math.min(place.column() - 1, points.length);
        int from = at > 100 ? at - 60 : 0;
        int to = Math.min(points.length, from + 160);
        StringBuilder line = new StringBuilder("  ");
        StringBuilder caret = new StringBuilder("  ");
        for (int i = from; i < to; i++) {
            line.append(
                    Character.isISOControl(points[i]) && points[i] != '\t' ? "\uFFFD" : Character.toString(points[i]));
            if (i < at && takesRoom(points[i])) {
                caret.append(points[i] == '\t' ? '\t' : ' ');
            }
        }
        return line.toString().stripTrailing() + "\n" + caret + "^";
    }

    /** Marks above and below Thai letters take no room in a terminal, so the caret does not count them. */
    private static boolean takesRoom(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.NON_SPACING_MARK && type != Character.FORMAT;
    }
}
