package org.rolecard.thai;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that are not broken at the end of a line: compounds and loanwords that ICU's dictionary takes apart. */
public final class Lexicon {
    /** This many letters tell how long the words that begin so can be; one letter alone is never broken. */
    private static final int BEGINNING = 2;

    private static final BitSet NONE = new BitSet(0);

    private final Set<String> words = new HashSet<>();
    private final Map<String, BitSet> lengthsByBeginning = new HashMap<>();
    private final int longest;

    private Lexicon(List<String> words) {
        this.words.addAll(words);
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
        words.stream()
                .filter(word -> word.length() >= BEGINNING)
                .forEach(word -> lengthsByBeginning
                        .computeIfAbsent(word.substring(0, BEGINNING), b -> new BitSet())
                        .set(word.length()));
    }

    /** No words: breaks are ICU's own. */
    public static Lexicon empty() {
        return new Lexicon(List.of());
    }

    /** The words of files: one a line, with comments behind {@code #}. */
    public static Lexicon of(List<String> files) {
        return new Lexicon(files.stream()
                .flatMap(String::lines)
                .map(line -> (line.indexOf('#') < 0 ? line : line.substring(0, line.indexOf('#'))).strip())
                .filter(line -> !line.isEmpty())
                .map(word -> Normalizer.normalize(word, Normalizer.Form.NFC))
                .toList());
    }

    /** How many words it has. */
    public int size() {
        return words.size();
    }

    /** Where the longest word ends that begins at a place of a text; the place itself where none does. */
    int endOfWordAt(int start, String text) {
        if (start + BEGINNING > text.length()) {
            return start;
        }
        BitSet lengths = lengthsByBeginning.getOrDefault(text.substring(start, start + BEGINNING), NONE);
        int length = lengths.previousSetBit(text.length() - start);
        while (length > 0 && !words.contains(text.substring(start, start + length))) {
            length = lengths.previousSetBit(length - 1);
        }
        return start + Math.max(0, length);
    }

    /** The same, for words that end at one of the places given. */
    int endOfWordAt(int start, String text, BitSet ends) {
        int end = ends.previousSetBit(Math.min(text.length(), start + longest));
        while (end > start + 1) {
            if (words.contains(text.substring(start, end))) {
                return end;
            }
            end = ends.previousSetBit(end - 1);
        }
        return start;
    }
}
