package org.rolecard.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.rolecard.problem.Message;
import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;

/**
 * A file's name, as it is shown to the user, and its bytes.
 *
 * @param name the path to show
 * @param bytes the content; never changed
 */
public record SourceFile(String name, byte[] bytes) {
    /** More text than anybody writes into one file. */
    private static final int MOST_TEXT = 8 * 1024 * 1024;

    /** The bytes as UTF-8 text, without a byte order mark. */
    public SourceText text() throws NotText {
        return text(MOST_TEXT);
    }

    /** The same of a file that is refused if it has more bytes. */
    public SourceText text(int most) throws NotText {
        if (begins("PK\003\004") || begins("\u00D0\u00CF\u0011\u00E0")) {
            throw new NotText(Problem.error(Place.startOf(name), "not-utf-8", Message.of("not-utf-8.office"), ""));
        }
        if (begins("%PDF-")) {
            throw new NotText(Problem.error(Place.startOf(name), "not-utf-8", Message.of("not-utf-8.pdf"), ""));
        }
        if (isUtf16()) {
            throw new NotText(Problem.error(Place.startOf(name), "not-utf-8", Message.of("not-utf-8.utf-16"), ""));
        }
        if (bytes.length > most) {
            Message says = Message.of("too-large.text", most / 1024);
            throw new NotText(Problem.error(Place.startOf(name), "too-large", says, ""));
        }
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        if (lenient.indexOf('\uFFFD') < 0) { // it stands for what is no UTF-8, if it is not written there itself
            return new SourceText(name, withoutMark(lenient));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String read = out.flip().toString();
        if (result.isError()) {
            throw new NotText(notUtf8(read, in.position()));
        }
        return new SourceText(name, withoutMark(read));
    }

    /** UTF-16 begins with its mark; without one, every other byte of its spaces and English letters is 0. */
    private boolean isUtf16() {
        if (bytes.length < 2) {
            return false;
        }
        int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        int zeros = 0;
        int looked = Math.min(bytes.length, 1000) & ~1;
        for (int i = 0; i < looked; i += 2) {
            zeros += (bytes[i] == 0) != (bytes[i + 1] == 0) ? 1 : 0;
        }
        return mark == 0xFEFF || mark == 0xFFFE || zeros * 4 > looked / 2;
    }

    private boolean begins(String start) {
        byte[] wanted = start.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= wanted.length && Arrays.equals(bytes, 0, wanted.length, wanted, 0, wanted.length);
    }

    private static String withoutMark(String read) {
        return read.startsWith("\uFEFF") ? read.substring(1) : read;
    }

    private Problem notUtf8(String readSoFar, int position) {
        SourceText before = new SourceText(name, withoutMark(readSoFar));
        int line = before.lineCount();
        String start = before.line(line);
        return Problem.error(
                new Place(name, line, start.codePointCount(0, start.length()) + 1),
                "not-utf-8",
                Message.of(looksThai(position) ? "not-utf-8.thai" : "not-utf-8"),
                start);
    }

    /** Thai words in Windows-874 are runs of its letters; in other old encodings, accented letters stand alone. */
    private boolean looksThai(int position) {
        int run = 0;
        for (int i = position; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            boolean letter = (b >= 0xA1 && b <= 0xDA) || (b >= 0xDF && b <= 0xFB);
            run = letter ? run + 1 : 0;
            if (run == 4) {
                return true;
            }
        }
        return false;
    }

    /** The bytes are not UTF-8. */
    public static final class NotText extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        NotText(Problem problem) {
            super(problem.message());
            this.problem = problem;
        }

        /** What is wrong, with its place. */
        public Problem problem() {
            return problem;
        }
    }
}
