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
    private static final String FRAME = "# X\n\nbehind the title\n\n- X\n\nbehind the item\n\n| X |\n|:--|\n| X |\n";

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
        for (String text : texts) {
            String markdown = FRAME.replace("X", MarkdownEscape.escape(text));
            try (XWPFDocument word = SampleManuscript.opened(markdown);
                    XWPFWordExtractor reader = new XWPFWordExtractor(word)) {
                String read = folded(reader.getText());
                String written = folded(text);
                String expected = folded(written + " behind the title " + written + " behind the item " + written + " "
                        + written + " JD-1 หน้า 1 จาก 1หน้า 1 จาก 1");
                if (!folded(read.replace(" · ", "")).equals(folded(expected.replace(" · ", "")))
                        || word.getHyperlinks().length > 0) {
                    damaged.put(text, read);
                }
            }
        }
        return damaged;
    }

    private static String folded(String text) {
        return text.replaceAll("[ \\t\\n\\r\\f]+", " ").replaceAll("(?U)^\\s+|\\s+$", "");
    }
}
