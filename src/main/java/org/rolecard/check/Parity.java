package org.rolecard.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rolecard.model.Language;
import org.rolecard.model.LocalizedText;
import org.rolecard.model.RuleBook.NumberWord;
import org.rolecard.model.RuleBook.Words;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Keyboard;
import org.rolecard.problem.Message;

/**
 * Both languages say the same, as far as a program can tell: the same numbers, the same abbreviations and names of
 * systems, Thai in Thai and English in English (R08, R09 of the HR reference).
 */
record Parity(Words book) implements TextRule {
    private static final Pattern THAI = Pattern.compile("[\\u0E01-\\u0E3A\\u0E40-\\u0E5B]");

    /**
     * Two capitals or more, or a capital with a digit; a plural s is no part of it: CRM, B2B, O*NET, RevPAR, B1, KPIs.
     */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?<![A-Za-z0-9&*])(?=[A-Za-z0-9&*]*[A-Z][A-Za-z0-9&*]*[A-Z0-9])[A-Z][A-Za-z0-9&*]*?(?=s?(?![A-Za-z0-9&*]))");

    private static final Pattern LATIN_WORD = Pattern.compile("(?<![A-Za-z])[A-Za-z][A-Za-z0-9]*[A-Za-z0-9]");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?");

    /** From the common era to the Buddhist one. */
    private static final BigDecimal ERAS = new BigDecimal(543);

    private static final BigDecimal FIRST_BUDDHIST_YEAR = new BigDecimal(2400);
    private static final BigDecimal LAST_BUDDHIST_YEAR = new BigDecimal(2700);

    @Override
    public void check(List<Located> texts, Findings findings) {
        for (Located located : texts) {
            LocalizedText text = located.text();
            if (isSwapped(text)) {
                findings.error(located.path(), "thai-in-english", Message.of("thai-in-english.swapped"));
            } else if (Keyboard.thai(text.th()).isPresent() && !text.en().contains(text.th())) {
                findings.warning(
                        located.path().key("th"),
                        "not-thai",
                        Message.of("not-thai.keyboard", Keyboard.thai(text.th()).orElseThrow()));
            } else if (!text.th().isBlank() && !text.en().isBlank()) {
                languages(text, located.path(), findings);
                numbers(text, located.path(), findings);
                names(text, located.path(), findings);
            }
        }
    }

    /** Whether each language stands in the place of the other. */
    private static boolean isSwapped(LocalizedText text) {
        return !THAI.matcher(text.th()).find()
                && LATIN_WORD.matcher(text.th()).find()
                && THAI.matcher(text.en()).find();
    }

    private static void languages(LocalizedText text, FieldPath path, Findings findings) {
        Matcher thai = THAI.matcher(text.en());
        if (thai.find()) {
            findings.error(path.key("en"), "thai-in-english", Message.of("thai-in-english"));
        }
        boolean sentence = LATIN_WORD.matcher(text.th()).results().anyMatch(w -> !isAbbreviation(w.group()));
        if (!THAI.matcher(text.th()).find() && sentence && text.th().contains(" ")) {
            findings.warning(path.key("th"), "not-thai", Message.of("not-thai"));
        }
    }

    /** Figures must have their like; a word such as "two" may be it, and is not wanted where a language has none. */
    private void numbers(LocalizedText text, FieldPath path, Findings findings) {
        List<BigDecimal> th = numbers(text.th());
        List<BigDecimal> en = numbers(text.en());
        List<BigDecimal> thWords = words(text.th(), Language.TH);
        List<BigDecimal> enWords = words(text.en(), Language.EN);
        List<BigDecimal> onlyThai = without(without(th, en), enWords);
        List<BigDecimal> onlyEnglish = without(without(en, th), thWords);
        List<BigDecimal> onlyThaiWords = without(without(thWords, enWords), en);
        List<BigDecimal> onlyEnglishWords = without(without(enWords, thWords), th);
        if (onlyThai.isEmpty() && (!onlyEnglish.isEmpty() || !onlyEnglishWords.isEmpty())) {
            onlyThai = onlyThaiWords;
        }
        if (onlyEnglish.isEmpty() && !onlyThai.isEmpty()) {
            onlyEnglish = onlyEnglishWords;
        }
        if (!onlyThai.isEmpty() && !onlyEnglish.isEmpty()) {
            findings.warning(
                    path.key("en"),
                    "parity-numbers",
                    Message.of("parity-numbers.both", plain(onlyThai), plain(onlyEnglish)));
        } else if (!onlyThai.isEmpty()) {
            findings.warning(path.key("th"), "parity-numbers", Message.of("parity-numbers.th", plain(onlyThai)));
        } else if (!onlyEnglish.isEmpty()) {
            findings.warning(path.key("en"), "parity-numbers", Message.of("parity-numbers.en", plain(onlyEnglish)));
        }
    }

    private void names(LocalizedText text, FieldPath path, Findings findings) {
        Set<String> english = lowerCase(LATIN_WORD, text.en());
        english.addAll(lowerCase(ABBREVIATION, text.en()));
        Set<String> onlyThai = words(LATIN_WORD, text.th());
        onlyThai.removeIf(word -> english.contains(word.toLowerCase(Locale.ROOT)));
        if (!onlyThai.isEmpty()) {
            findings.warning(
                    path.key("th"), "parity-names", Message.of("parity-names.th", String.join(", ", onlyThai)));
            return;
        }
        Set<String> thai = lowerCase(ABBREVIATION, text.th());
        thai.addAll(lowerCase(LATIN_WORD, text.th()));
        Set<String> onlyEnglish = words(ABBREVIATION, text.en());
        onlyEnglish.removeIf(word -> thai.contains(word.toLowerCase(Locale.ROOT))
                || book.abbreviations().contains(word));
        if (!onlyEnglish.isEmpty()) {
            findings.warning(
                    path.key("en"), "parity-names", Message.of("parity-names.en", String.join(", ", onlyEnglish)));
        }
    }

    private static boolean isAbbreviation(String word) {
        return ABBREVIATION.matcher(word).matches();
    }

    private List<BigDecimal> words(String text, Language language) {
        List<BigDecimal> words = new ArrayList<>();
        for (NumberWord word : book.numbers()) {
            word.words().in(language).matcher(text).results().forEach(r -> words.add(word.value()));
        }
        return words;
    }

    /** Years of the Buddhist era count as those of the common era, Thai digits as others. */
    private static List<BigDecimal> numbers(String text) {
        List<BigDecimal> numbers = new ArrayList<>();
        Matcher matcher =
                NUMBER.matcher(ABBREVIATION.matcher(withWesternDigits(text)).replaceAll("_"));
        while (matcher.find()) {
            BigDecimal number = new BigDecimal(matcher.group().replace(",", "")).stripTrailingZeros();
            boolean buddhist = matcher.group().length() == 4
                    && number.compareTo(FIRST_BUDDHIST_YEAR) >= 0
                    && number.compareTo(LAST_BUDDHIST_YEAR) <= 0;
            numbers.add(buddhist ? number.subtract(ERAS).stripTrailingZeros() : number);
        }
        return numbers;
    }

    private static String withWesternDigits(String text) {
        StringBuilder western = new StringBuilder(text);
        for (int i = 0; i < western.length(); i++) {
            char c = western.charAt(i);
            if (c >= '\u0E50' && c <= '\u0E59') {
                western.setCharAt(i, (char) (c - '\u0E50' + '0'));
            }
        }
        return western.toString();
    }

    private static List<BigDecimal> without(List<BigDecimal> some, List<BigDecimal> others) {
        List<BigDecimal> left = new ArrayList<>(some);
        others.forEach(left::remove);
        return left;
    }

    private static String plain(List<BigDecimal> numbers) {
        return String.join(", ", numbers.stream().map(BigDecimal::toPlainString).toList());
    }

    private static Set<String> words(Pattern pattern, String text) {
        Set<String> words = new LinkedHashSet<>();
        pattern.matcher(text).results().forEach(r -> words.add(r.group()));
        return words;
    }

    private static Set<String> lowerCase(Pattern pattern, String text) {
        Set<String> words = new LinkedHashSet<>();
        pattern.matcher(text).results().forEach(r -> words.add(r.group().toLowerCase(Locale.ROOT)));
        return words;
    }
}
