package org.rolecard.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a page's content operator by operator (ISO 32000-1 §7.8.2) and tells where each one stands, so that all
 * that is not rewritten can be copied byte for byte: reading it into objects and writing those again takes longer than
 * all the shaping.
 */
final class ContentScanner {
    /** What an operand is. Brackets of arrays and dictionaries are passed over. */
    enum Kind {
        NAME,
        STRING,
        NUMBER
    }

    private static final String DELIMITERS = "()<>[]{}/%";
    private static final boolean[] REGULAR = regular();

    private final byte[] content;
    private Kind[] kinds = new Kind[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int operands;
    private int at;
    private int operandsStart;
    private int operatorStart;
    private int operatorEnd;

    ContentScanner(byte[] content) {
        this.content = content;
    }

    /** Goes to the next operator, if there is one. */
    boolean next() {
        operands = 0;
        skipSpace();
        operandsStart = at;
        while (at < content.length) {
            int start = at;
            Kind kind = token();
            if (kind != null) {
                remember(kind, start);
            } else if (start < at && isRegular(content[start])) {
                operatorStart = start;
                operatorEnd = at;
                if (is('I', 'D')) {
                    skipInlineImage();
                }
                return true;
            }
            skipSpace();
        }
        return false;
    }

    /** Whether the operator's name is this letter. */
    boolean is(char only) {
        return operatorEnd - operatorStart == 1 && content[operatorStart] == only;
    }

    /** Whether the operator's name is these two letters. */
    boolean is(char first, char second) {
        return operatorEnd - operatorStart == 2
                && content[operatorStart] == first
                && content[operatorStart + 1] == second;
    }

    /** Whether the operator's name is these three letters. */
    boolean is(char first, char second, char third) {
        return operatorEnd - operatorStart == 3
                && content[operatorStart] == first
                && content[operatorStart + 1] == second
                && content[operatorStart + 2] == third;
    }

    /** The operator's name. */
    String operator() {
        return new String(content, operatorStart, operatorEnd - operatorStart, StandardCharsets.ISO_8859_1);
    }

    /** The operator with its operands, as written. */
    String text() {
        return new String(content, operandsStart, operatorEnd - operandsStart, StandardCharsets.ISO_8859_1);
    }

    /** Where its operands begin. */
    int start() {
        return operandsStart;
    }

    /** Where what is behind it begins. */
    int end() {
        return at;
    }

    /** How many operands it has. */
    int operands() {
        return operands;
    }

    /** What an operand is. */
    Kind kind(int operand) {
        return kinds[operand];
    }

    /** A name, without its slash. */
    String name(int operand) {
        return new String(
                content, starts[operand] + 1, ends[operand] - starts[operand] - 1, StandardCharsets.ISO_8859_1);
    }

    /** Whether a name is this one. */
    boolean isNamed(int operand, String name) {
        int start = starts[operand] + 1;
        if (ends[operand] - start != name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (content[start + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** A number. */
    float number(int operand) {
        return Float.parseFloat(
                new String(content, starts[operand], ends[operand] - starts[operand], StandardCharsets.ISO_8859_1));
    }

    /** A string's bytes. */
    byte[] string(int operand) {
        return ContentString.bytes(content, starts[operand], ends[operand]);
    }

    /** Passes over one token; no kind for brackets and operators. */
    private @Nullable Kind token() {
        byte first = content[at];
        switch (first) {
            case '(' -> {
                skipLiteral();
                return Kind.STRING;
            }
            case '/' -> {
                at++;
                skipRegular();
                return Kind.NAME;
            }
            case '<' -> {
                return angle();
            }
            case '%' -> {
                skipComment();
                return null;
            }
            default -> {
                if (!isRegular(first)) {
                    at++;
                    return null;
                }
                skipRegular();
                return first == '-' || first == '+' || first == '.' || (first >= '0' && first <= '9')
                        ? Kind.NUMBER
                        : null;
            }
        }
    }

    private @Nullable Kind angle() {
        if (at + 1 < content.length && content[at + 1] == '<') {
            at += 2;
            return null;
        }
        while (at < content.length && content[at] != '>') {
            at++;
        }
        at++;
        return Kind.STRING;
    }

    private void remember(Kind kind, int start) {
        if (operands == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * operands);
            starts = Arrays.copyOf(starts, 2 * operands);
            ends = Arrays.copyOf(ends, 2 * operands);
        }
        kinds[operands] = kind;
        starts[operands] = start;
        ends[operands] = at;
        operands++;
    }

    private void skipSpace() {
        while (at < content.length && content[at] >= 0 && content[at] <= ' ') {
            at++;
        }
    }

    private void skipRegular() {
        while (at < content.length && isRegular(content[at])) {
            at++;
        }
    }

    private void skipComment() {
        while (at < content.length && content[at] != '\n' && content[at] != '\r') {
            at++;
        }
    }

    private void skipLiteral() {
        int open = 0;
        do {
            switch (content[at]) {
                case '\\' -> at++;
                case '(' -> open++;
                case ')' -> open--;
                default -> {}
            }
            at++;
        } while (open > 0 && at < content.length);
    }

    /** The picture's bytes are between ID and an EI that stands by itself (§8.9.7). */
    private void skipInlineImage() {
        while (at + 2 < content.length && !(content[at] <= ' ' && content[at + 1] == 'E' && content[at + 2] == 'I')) {
            at++;
        }
    }

    private static boolean isRegular(byte b) {
        return REGULAR[b & 0xFF];
    }

    private static boolean[] regular() {
        boolean[] regular = new boolean[256];
        for (int b = 0; b < regular.length; b++) {
            regular[b] = b > ' ' && DELIMITERS.indexOf(b) < 0;
        }
        return regular;
    }
}
