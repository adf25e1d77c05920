package org.rolecard.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rolecard.thai.Lexicon;
import org.rolecard.thai.LineBreaks;

/**
 * A line of a heading, paragraph, item or cell of a page, as a reader should give it back.
 *
 * @param text the line
 * @param places where it may end on paper
 */
record SourceText(String text, BitSet places) {
    private static final String LINE_BREAK = "\u2028";

    /** All texts of an HTML page. */
    static List<SourceText> of(String html) throws IOException {
        LineBreaks breaks = new LineBreaks(lexicon());
        Document page = Jsoup.parse(html);
        page.select(".foot, style").remove();
        page.select("br").forEach(br -> br.after(LINE_BREAK));
        List<SourceText> texts = new ArrayList<>();
        for (Element block : page.select("h1, h2, h3, p, li, td, th")) {
            Stream.of(block.text().split(LINE_BREAK, -1))
                    .filter(t -> !t.isBlank())
                    .forEach(t -> texts.add(of(Normalizer.normalize(t.strip(), Normalizer.Form.NFC), breaks)));
        }
        return texts;
    }

    /** The words of the lexicon that comes with the program. */
    private static Lexicon lexicon() throws IOException {
        return Lexicon.of(List.of(Files.readString(Path.of("templates/lexicon.th.txt"))));
    }

    /** A text without white space. */
    static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\u00A0\u200B\u2028]", "");
    }

    /** How often a word stands here with no place inside it where a line may end. */
    int countWhole(String word) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            int inside = places.nextSetBit(at + 1);
            if (inside < 0 || inside >= at + word.length()) {
                count++;
            }
        }
        return count;
    }

    /**
     * Where a reader put white space that the texts do not have, other than where a line may end. Each text is looked
     * for behind the one before it: every occurrence of a text is read, and neighbours 2 and 4 are no torn 24.
     */
    static List<String> falseSpaces(List<SourceText> texts, ReadText read) {
        List<String> found = new ArrayList<>();
        int from = 0;
        for (SourceText text : texts) {
            int at = read.find(bare(text.text()), from);
            if (at < 0) {
                found.add(text.text() + " is missing, or not in its place");
            } else {
                text.falseSpace(read, at).ifPresent(found::add);
                from = at + bare(text.text()).length();
            }
        }
        return found;
    }

    private Optional<String> falseSpace(ReadText read, int at) {
        int letter = at;
        for (int i = 0; i < text.length(); i++) {
            if (!bare(text.substring(i, i + 1)).isEmpty()) {
                boolean mayHaveSpace = i == 0
                        || places.get(i)
                        || bare(text.substring(i - 1, i)).isEmpty();
                if (read.spaceBefore().get(letter) && !mayHaveSpace) {
                    return Optional.of(text.substring(0, i) + "␣" + text.substring(i));
                }
                letter++;
            }
        }
        return Optional.empty();
    }

    private static SourceText of(String text, LineBreaks breaks) {
        BitSet places = new BitSet();
        breaks.setText(text);
        for (int place = breaks.next(); place != LineBreaks.DONE; place = breaks.next()) {
            places.set(place);
        }
        return new SourceText(text, places);
    }
}
