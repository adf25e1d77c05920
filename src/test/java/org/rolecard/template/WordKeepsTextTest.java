package org.rolecard.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.rolecard.word.SampleManuscript;

/** Any text shows in a Word file as it was written, and makes nothing but text of itself. */
class WordKeepsTextTest {
    private static final String FRAME = "# X\n\n- X\n\n| X |\n|:--|\n| X |\n\n";
    private static final String BEHIND = "the end of one of the texts";
    private static final int A_FILE = 60;

    @Test
    void ourStringsShowAsWritten() throws IOException {
        assertThat(damaged(NastyStrings.ours())).isEmpty();
    }

    @Test
    void theBigListShowsAsWritten() throws IOException {
        assertThat(damaged(NastyStrings.bigList())).isEmpty();
    }

    /** The texts that come back otherwise than they were written, each with what came back. */
    private static Map<String, String> damaged(List<String> texts) throws IOException {
        Map<String, String> damaged = new LinkedHashMap<>();
        for (int from = 0; from < texts.size(); from += A_FILE) {
            List<String> some = texts.subList(from, Math.min(texts.size(), from + A_FILE));
            List<String> read = read(some);
            assertThat(read).hasSize(some.size() + 1);
            for (int i = 0; i < some.size(); i++) {
                String written = folded(some.get(i));
                String expected = folded(String.join(" ", written, written, written, written));
                if (!folded(read.get(i)).equals(expected)) {
                    damaged.put(some.get(i), read.get(i));
                }
            }
        }
        return damaged;
    }

    /** What a reader finds of texts that stand as headings, items and cells of one file. */
    private static List<String> read(List<String> texts) throws IOException {
        StringBuilder markdown = new StringBuilder();
        for (String text : texts) {
            markdown.append(FRAME.replace("X", MarkdownEscape.escape(text)))
                    .append(BEHIND)
                    .append("\n\n");
        }
        try (XWPFDocument word = SampleManuscript.opened(markdown.toString());
                XWPFWordExtractor reader = new XWPFWordExtractor(word)) {
            assertThat(word.getHyperlinks()).isEmpty();
            return List.of(reader.getText().split(BEHIND, -1));
        }
    }

    private static String folded(String text) {
        return text.replaceAll("[ \\t\\n\\r\\f]+", " ").replaceAll("(?U)^\\s+|\\s+$", "");
    }
}
