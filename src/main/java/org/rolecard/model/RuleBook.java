package org.rolecard.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the checker knows about words, as data: a reviewer of HR texts changes files, not code.
 *
 * @param wording wordings that a role should not have
 * @param typing slips of typing
 * @param spellings misspellings
 * @param words words that rules look for
 * @param measures what rules know about measures
 */
public record RuleBook(
        List<WordingRule> wording,
        List<WordingRule> typing,
        List<Spelling> spellings,
        Words words,
        MeasureLore measures) {
    /** Copies the lists. */
    public RuleBook {
        wording = List.copyOf(wording);
        typing = List.copyOf(typing);
        spellings = List.copyOf(spellings);
    }

    /**
     * A misspelling of Thai.
     *
     * @param wrong what it looks like
     * @param right how the word is spelled
     */
    public record Spelling(Pattern wrong, String right) {}

    /**
     * Words that rules look for; patterns are held against texts of their language.
     *
     * @param dutyVerbs Thai verbs that a responsibility begins with
     * @param decidingVerbs Thai verbs of those who decide: at least one responsibility of a manager begins with one
     * @param vague words that cannot be measured
     * @param purpose words that say to what end or standard something is done
     * @param catchAll other duties as assigned
     * @param numbers numbers that are written as words
     * @param abbreviations English abbreviations that Thai says in words
     */
    public record Words(
            List<String> dutyVerbs,
            List<String> decidingVerbs,
            PatternPair vague,
            PatternPair purpose,
            PatternPair catchAll,
            List<NumberWord> numbers,
            List<String> abbreviations) {
        /** Copies the lists. */
        public Words {
            dutyVerbs = List.copyOf(dutyVerbs);
            decidingVerbs = List.copyOf(decidingVerbs);
            numbers = List.copyOf(numbers);
            abbreviations = List.copyOf(abbreviations);
        }
    }

    /**
     * A number as a word.
     *
     * @param value the number
     * @param words what it looks like in each language
     */
    public record NumberWord(BigDecimal value, PatternPair words) {}

    /**
     * A pattern for each language.
     *
     * @param th for Thai
     * @param en for English
     */
    public record PatternPair(Pattern th, Pattern en) {
        /** The one for a language. */
        public Pattern in(Language language) {
            return switch (language) {
                case TH -> th;
                case EN -> en;
            };
        }
    }

    /**
     * What rules know about measures; patterns are held against id and names, with spaces between.
     *
     * @param perverse measures that reward the wrong thing
     * @param uncontrolled measures that no single holder moves
     * @param personal measures of what people are, not of what they do
     * @param joint measures that count two things in one on purpose
     * @param doubles pairs of measures that count the same thing
     * @param partners measures of volume, speed or cost that need one of quality beside them
     * @param surveys measures that come from asking people
     */
    public record MeasureLore(
            List<Suspect> perverse,
            List<Suspect> uncontrolled,
            List<Suspect> personal,
            Pattern joint,
            List<Pair> doubles,
            List<Pair> partners,
            Pattern surveys) {
        /** Copies the lists. */
        public MeasureLore {
            perverse = List.copyOf(perverse);
            uncontrolled = List.copyOf(uncontrolled);
            personal = List.copyOf(personal);
            doubles = List.copyOf(doubles);
            partners = List.copyOf(partners);
        }
    }

    /**
     * A measure to be looked at.
     *
     * @param pattern what it is called
     * @param higherIsBetter only with this direction, where it matters
     * @param why what is wrong and what to measure instead
     */
    public record Suspect(Pattern pattern, Optional<Boolean> higherIsBetter, LocalizedText why) {}

    /**
     * Two kinds of measures.
     *
     * @param one the one
     * @param other the other
     * @param why what they have to do with each other
     */
    public record Pair(Pattern one, Pattern other, LocalizedText why) {}
}
