package org.rolecard.pdf;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Reads the bytes that a string in a page's content stands for (ISO 32000-1 §7.3.4). */
final class ContentString {
    private ContentString() {}

    /** The bytes of a string that is written from a place to another, with its brackets. */
    static byte[] bytes(byte[] content, int from, int to) {
        return content[from] == '(' ? literal(content, from + 1, to - 1) : hexadecimal(content, from + 1, to - 1);
    }

    private static byte[] hexadecimal(byte[] content, int from, int to) {
        byte[] bytes = new byte[(to - from + 1) / 2];
        int digits = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(content[i], 16);
            if (digit >= 0) {
                bytes[digits / 2] |= (byte) (digits % 2 == 0 ? digit << 4 : digit);
                digits++;
            }
        }
        return Arrays.copyOf(bytes, (digits + 1) / 2);
    }

    private static byte[] literal(byte[] content, int from, int to) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(to - from);
        int i = from;
        while (i < to) {
            byte b = content[i++];
            if (b == '\\' && i < to) {
                i = escaped(content, i, to, bytes);
            } else {
                bytes.write(b);
            }
        }
        return bytes.toByteArray();
    }

    /** What stands behind a backslash (§7.3.4.2); where it ends. */
    private static int escaped(byte[] content, int from, int to, ByteArrayOutputStream bytes) {
        byte b = content[from];
        if (b >= '0' && b <= '7') {
            int value = 0;
            int i = from;
            while (i < to && i < from + 3 && content[i] >= '0' && content[i] <= '7') {
                value = 8 * value + content[i++] - '0';
            }
            bytes.write(value);
            return i;
        }
        switch (b) {
            case 'n' -> bytes.write('\n');
            case 'r' -> bytes.write('\r');
            case 't' -> bytes.write('\t');
            case 'b' -> bytes.write('\b');
            case 'f' -> bytes.write('\f');
            case '\n' -> {}
            default -> bytes.write(b);
        }
        return from + 1;
    }
}
