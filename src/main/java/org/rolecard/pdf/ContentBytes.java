package org.rolecard.pdf;

import java.util.Arrays;

/** A page's content as it is written: numbers, strings and operators in the syntax of ISO 32000-1 §7.3. */
final class ContentBytes {
    private static final int DECIMALS = 10_000;

    private byte[] bytes = new byte[16 * 1024];
    private int length;

    /** A part of other content, as it is. */
    void copy(byte[] content, int from, int to) {
        makeRoom(to - from);
        System.arraycopy(content, from, bytes, length, to - from);
        length += to - from;
    }

    /** Words of the syntax, as they are. */
    void raw(String ascii) {
        makeRoom(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            bytes[length++] = (byte) ascii.charAt(i);
        }
    }

    /** A number with at most four decimals and no more than it needs, as digits whatever the locale. */
    void number(double value) {
        long scaled = Math.round(value * DECIMALS);
        if (scaled < 0) {
            raw("-");
            scaled = -scaled;
        }
        raw(Long.toString(scaled / DECIMALS));
        long rest = scaled % DECIMALS;
        if (rest != 0) {
            raw(".");
            for (int unit = DECIMALS / 10; rest > 0; unit /= 10) {
                raw(Long.toString(rest / unit));
                rest %= unit;
            }
        }
        raw(" ");
    }

    /** A string, in round brackets: half as long as in hexadecimal digits. */
    void string(byte[] bytes) {
        string(bytes, bytes.length);
    }

    /** The first bytes of an array as a string. */
    void string(byte[] content, int size) {
        makeRoom(2 * size + 2);
        bytes[length++] = '(';
        for (int i = 0; i < size; i++) {
            byte b = content[i];
            if (b == '(' || b == ')' || b == '\\' || b == '\r') {
                bytes[length++] = '\\';
            }
            bytes[length++] = b == '\r' ? (byte) 'r' : b; // a bare one would be read as a line feed
        }
        bytes[length++] = ')';
    }

    /** How much was written. */
    int length() {
        return length;
    }

    /** Whether nothing but space was written from there on. */
    boolean isBlankFrom(int from) {
        for (int i = from; i < length; i++) {
            if (bytes[i] < 0 || bytes[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    /** Takes back all that was written from there on. */
    void cut(int from) {
        length = from;
    }

    /** All that was written. */
    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    private void makeRoom(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (length + more));
        }
    }
}
