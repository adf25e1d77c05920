package org.rolecard.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;

/**
 * A file's name, as it is shown to the user, and its bytes.
 *
 * @param name the path to show
 * @param bytes the content; never changed
 */
public record SourceFile(String name, byte[] bytes) {
    /** The bytes as UTF-8 text, without a byte order mark. */
    public SourceText text() throws NotText {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String read = out.flip().toString();
        if (result.isError()) {
            throw new NotText(notUtf8(read));
        }
        return new SourceText(name, withoutMark(read));
    }

    private static String withoutMark(String read) {
        return read.startsWith("\uFEFF") ? read.substring(1) : read;
    }

    private Problem notUtf8(String readSoFar) {
        SourceText before = new SourceText(name, withoutMark(readSoFar));
        int line = before.lineCount();
        String start = before.line(line);
        return Problem.error(
                new Place(name, line, start.codePointCount(0, start.length()) + 1),
                "not-utf-8",
                "the file is not saved as UTF-8 text; open it in your editor and save it again with the encoding UTF-8",
                start);
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
