package org.rolecard.thai;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The line breaks of 300 sentences of job descriptions and scorecards, beside those that ICU alone would make. */
class SentencesTest {
    private static final String CLOSING = "ๆฯ)]}”’»,.;:!?%…";
    private static final String OPENING = "([{“‘«";

    private static List<String> lines(String file) throws Exception {
        return Files.readAllLines(Path.of(file), StandardCharsets.UTF_8).stream()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<String> sentences() throws Exception {
        return Files.readAllLines(Path.of("src/test/resources/thai/sentences.txt"), StandardCharsets.UTF_8);
    }

    private static BitSet ours(String text) throws Exception {
        LineBreaks breaks = new LineBreaks(
                Lexicon.of(List.of(Files.readString(Path.of("templates/lexicon.th.txt"), StandardCharsets.UTF_8))));
        BitSet places = new BitSet();
        breaks.setText(text);
        for (int place = breaks.next(); place != LineBreaks.DONE; place = breaks.next()) {
            places.set(place);
        }
        return places;
    }

    private static BitSet icu(String text) {
        BreakIterator icu = BreakIterator.getLineInstance(new ULocale("th"));
        icu.setText(text);
        BitSet places = new BitSet();
        for (int place = icu.next(); place != BreakIterator.DONE; place = icu.next()) {
            places.set(place);
        }
        return places;
    }

    /** Places of a text that are inside one of the words; a word is one where ICU, too, sees it begin and end. */
    private static List<String> cutWords(String text, BitSet places, List<String> words) {
        BitSet icu = icu(text);
        List<String> cut = new ArrayList<>();
        for (String word : words) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                int end = at + word.length();
                boolean isWord = (at == 0 || icu.get(at)) && icu.get(end);
                int inside = places.nextSetBit(at + 1);
                if (isWord && inside > 0 && inside < end) {
                    cut.add(text.substring(at, inside) + "|" + text.substring(inside, end));
                }
            }
        }
        return cut;
    }

    @Test
    void noWordOfTheLexiconIsCut() throws Exception {
        List<String> words = lines("templates/lexicon.th.txt");
        List<String> cut = new ArrayList<>();
        List<String> cutByIcu = new ArrayList<>();
        for (String sentence : sentences()) {
            cut.addAll(cutWords(sentence, ours(sentence), words));
            cutByIcu.addAll(cutWords(sentence, icu(sentence), words));
        }
        assertThat(sentences()).hasSize(300);
        assertThat(new TreeSet<>(cut)).isEmpty();
        assertThat(cutByIcu).hasSizeGreaterThan(700);
    }

    @Test
    void noLineBeginsWithAClosingSignOrEndsWithAnOpeningOne() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (String sentence : sentences()) {
            BitSet places = ours(sentence);
            for (int at = places.nextSetBit(0); at >= 0 && at < sentence.length(); at = places.nextSetBit(at + 1)) {
                String before = sentence.substring(0, at).stripTrailing();
                if (CLOSING.indexOf(sentence.charAt(at)) >= 0
                        || OPENING.indexOf(before.charAt(before.length() - 1)) >= 0) {
                    wrong.add(sentence.substring(0, at) + "|" + sentence.substring(at));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Closing and opening signs next to letters without a space, which is where a break could come. */
    @Test
    void signsHoldToTheWordBesideThemWhateverTheWord() throws Exception {
        for (String word : List.of("ลูกค้า", "เป้าหมาย", "KPI", "90")) {
            for (String sign : signs(CLOSING)) {
                assertThat(ours("งาน" + word + sign + "และงาน").get(3 + word.length()))
                        .as(word + sign)
                        .isFalse();
            }
            for (String sign : signs(OPENING)) {
                assertThat(ours("งาน" + sign + word + "และงาน").get(4))
                        .as(sign + word)
                        .isFalse();
            }
        }
    }

    private static List<String> signs(String all) {
        return all.chars().mapToObj(Character::toString).toList();
    }
}
