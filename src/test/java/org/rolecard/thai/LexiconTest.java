package org.rolecard.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Words of the lexicon stay whole; the built-in one is held here against ICU and against the words that HR uses most.
 */
class LexiconTest {
    private static final Path BUILT_IN = Path.of("templates/lexicon.th.txt");

    private static Lexicon builtIn() throws Exception {
        return Lexicon.of(List.of(Files.readString(BUILT_IN, StandardCharsets.UTF_8)));
    }

    private static String broken(Lexicon lexicon, String text) {
        LineBreaks breaks = new LineBreaks(lexicon);
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int to = breaks.next(); to != LineBreaks.DONE; to = breaks.next()) {
            pieces.add(text.substring(from, to));
            from = to;
        }
        return String.join("|", pieces);
    }

    @Test
    void aFileHasAWordALineAndComments() {
        Lexicon lexicon =
                Lexicon.of(List.of("# positions\nผู้จัดการ\n\n  เป้าหมาย  # a target\r\n", "ผู้จัดการ\rกราฟิก"));
        assertThat(lexicon.size()).isEqualTo(3);
        assertThat(broken(lexicon, "ผู้จัดการกำหนดเป้าหมาย")).isEqualTo("ผู้จัดการ|กำหนด|เป้าหมาย");
        assertThat(broken(Lexicon.empty(), "ผู้จัดการกำหนดเป้าหมาย")).isEqualTo("ผู้|จัดการ|กำหนด|เป้า|หมาย");
    }

    @Test
    void theLongestWordWins() {
        Lexicon lexicon = Lexicon.of(List.of("เป้าหมาย\nเป้า"));
        assertThat(broken(lexicon, "เป้าหมาย")).isEqualTo("เป้าหมาย");
    }

    @Test
    void lettersThatSpellAWordAcrossTwoOthersDoNotCount() {
        assertThat(broken(Lexicon.of(List.of("ากา")), "มากาน")).isEqualTo(broken(Lexicon.empty(), "มากาน"));
    }

    @ParameterizedTest
    @CsvSource({
        "ผู้จัดการ",
        "เป้าหมาย",
        "รับผิดชอบ",
        "ตัวชี้วัด",
        "โลจิสติกส์",
        "กราฟิก",
        "ประทับใจ",
        "ลูกค้า",
        "พนักงาน",
        "เงินเดือน",
        "สวัสดิการ",
        "ประสานงาน",
        "คุณสมบัติ",
        "ใบสมัคร",
        "ซอฟต์แวร์",
        "อินเทอร์เน็ต",
        "คลังสินค้า",
        "แผนก",
        "หัวหน้างาน"
    })
    void theWordsOfHrStayWhole(String word) throws Exception {
        assertThat(broken(builtIn(), "งาน" + word + "และงาน" + word))
                .contains(word + "|และ|")
                .endsWith(word);
    }

    @Test
    void theBuiltInLexiconIsLargeAndMostOfItIsNeeded() throws Exception {
        List<String> words = Files.readAllLines(BUILT_IN, StandardCharsets.UTF_8).stream()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        assertThat(words)
                .hasSizeGreaterThanOrEqualTo(400)
                .doesNotHaveDuplicates()
                .allMatch(w -> w.matches("[\\u0E01-\\u0E4E]+"));
        long needed = words.stream()
                .filter(w -> broken(Lexicon.empty(), w).contains("|"))
                .count();
        assertThat(needed).isGreaterThanOrEqualTo(1000);
        assertThat(words).allSatisfy(word -> assertThat(broken(builtIn(), word)).isEqualTo(word));
    }
}
