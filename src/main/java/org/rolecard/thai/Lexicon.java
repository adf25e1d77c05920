package org.rolecard.thai;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words that are not broken at the end of a line: compounds and loanwords that ICU's dictionary takes apart. */
public final class Lexicon {
    /** This many letters tell which words there can be; one letter alone is never broken. */
    private static final int BEGINNING = 2;

    private static final List<String> NONE = List.of();

    private final List<String> files;
    private volatile Optional<Index> index = Optional.empty();

    private Lexicon(List<String> files) {
        this.files = List.copyOf(files);
    }

    /** No words: breaks are ICU's own. */
    public static Lexicon empty() {
        return new Lexicon(List.of());
    }

    /** The words of files: one a line, with comments behind {@code #}. They are sorted at the first use. */
    public static Lexicon of(List<String> files) {
        return new Lexicon(files);
    }

    private Index index() {
        Optional<Index> known = index;
        if (known.isPresent()) {
            return known.get();
        }
        Index made = new Index(words(files)); // two threads may do so; it comes out the same
        index = Optional.of(made);
        return made;
    }

    private static Set<String> words(List<String> files) {
        Set<String> words = new LinkedHashSet<>();
        for (String file : files) {
            for (String line :
                    Normalizer.normalize(file, Normalizer.Form.NFC).lines().toList()) {
                int comment = line.indexOf('#');
                String word = (comment < 0 ? line : line.substring(0, comment)).strip();
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    /** How many words it has. */
    public int size() {
        return index().size;
    }

    /** Where the longest word ends that begins at a place of a text; the place itself where none does. */
    int endOfWordAt(int start, String text) {
        for (String word : index().beginningAt(start, text)) {
            if (text.startsWith(word, start)) {
                return start + word.length();
            }
        }
        return start;
    }

    /** The same, for words that end at one of the places given. */
    int endOfWordAt(int start, String text, BitSet ends) {
        for (String word : index().beginningAt(start, text)) {
            if (ends.get(start + word.length()) && text.startsWith(word, start)) {
                return start + word.length();
            }
        }
        return start;
    }

    /** The words by their beginnings. */
    private static final class Index {
        /** The words that begin with two letters, longest first. */
        private final Map<Integer, List<String>> byBeginning = new HashMap<>();

        /** Pairs of letters that a word may begin with, by their last seven bits: most pairs are told by this alone. */
        private final BitSet beginnings = new BitSet(1 << 14);

        private final int size;

        Index(Set<String> words) {
            this.size = words.size();
            for (String word : words) {
                if (word.length() >= BEGINNING) {
                    byBeginning
                            .computeIfAbsent(beginning(0, word), b -> new ArrayList<>())
                            .add(word);
                    beginnings.set(pair(0, word));
                }
            }
            for (List<String> alike : byBeginning.values()) {
                alike.sort((one, other) -> Integer.compare(other.length(), one.length()));
            }
        }

        private static int beginning(int start, String text) {
            return text.charAt(start) << Character.SIZE | text.charAt(start + 1);
        }

        private static int pair(int start, String text) {
            return (text.charAt(start) & 0x7F) << 7 | (text.charAt(start + 1) & 0x7F);
        }

        List<String> beginningAt(int start, String text) {
            return start + BEGINNING > text.length() || !beginnings.get(pair(start, text))
                    ? NONE
                    : byBeginning.getOrDefault(beginning(start, text), NONE);
        }
    }
}
