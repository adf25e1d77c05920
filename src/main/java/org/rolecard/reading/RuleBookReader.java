package org.rolecard.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rolecard.model.Language;
import org.rolecard.model.LocalizedText;
import org.rolecard.model.RuleBook.MeasureLore;
import org.rolecard.model.RuleBook.NumberWord;
import org.rolecard.model.RuleBook.Pair;
import org.rolecard.model.RuleBook.PatternPair;
import org.rolecard.model.RuleBook.Spelling;
import org.rolecard.model.RuleBook.Suspect;
import org.rolecard.model.RuleBook.Words;
import org.rolecard.model.WordingRule;
import org.rolecard.model.WordingRule.Gravity;
import org.rolecard.problem.FieldPath;
import org.rolecard.yaml.YamlFile;
import org.rolecard.yaml.YamlNode;

/**
 * Reads the files of the checker's rule book. They are the program's own, so they hold regular expressions as they are.
 */
public final class RuleBookReader {
    private final Reading reading;

    private RuleBookReader(Reading reading) {
        this.reading = reading;
    }

    /** The rules of {@code wording.yaml} or {@code typing.yaml}. */
    public static ReadFile<List<WordingRule>> wording(YamlFile file) {
        Reading reading = new Reading(file);
        RuleBookReader reader = new RuleBookReader(reading);
        Fields f = reading.fields(file);
        List<WordingRule> rules = f.list("rules", reader::rule);
        f.noOthers();
        return reading.done(rules);
    }

    /** The misspellings of {@code spelling.yaml}. */
    public static ReadFile<List<Spelling>> spelling(YamlFile file) {
        Reading reading = new Reading(file);
        RuleBookReader reader = new RuleBookReader(reading);
        Fields f = reading.fields(file);
        List<Spelling> spellings = f.list("spellings", reader::misspelling);
        f.noOthers();
        return reading.done(spellings);
    }

    /** The words of {@code words.yaml}. */
    public static ReadFile<Words> words(YamlFile file) {
        Reading reading = new Reading(file);
        RuleBookReader reader = new RuleBookReader(reading);
        Fields f = reading.fields(file);
        Words words = new Words(
                f.list("duty-verbs", reader::word),
                f.list("deciding-verbs", reader::word),
                pair(f.fields("vague")),
                pair(f.fields("purpose")),
                pair(f.fields("catch-all")),
                f.list("numbers", reader::numberWord),
                f.list("abbreviations", reader::word));
        f.noOthers();
        return reading.done(words);
    }

    /** What {@code measures.yaml} says of measures. */
    public static ReadFile<MeasureLore> measures(YamlFile file) {
        Reading reading = new Reading(file);
        RuleBookReader reader = new RuleBookReader(reading);
        Fields f = reading.fields(file);
        MeasureLore lore = new MeasureLore(
                f.list("perverse", reader::suspect),
                f.list("uncontrolled", reader::suspect),
                f.list("personal", reader::suspect),
                pattern(f.words("joint")),
                f.list("doubles", reader::pairOfMeasures),
                f.list("partners", reader::pairOfMeasures),
                pattern(f.words("surveys")));
        f.noOthers();
        return reading.done(lore);
    }

    private WordingRule rule(YamlNode node, FieldPath path) {
        Fields f = reading.fields(node, path);
        WordingRule rule = new WordingRule(
                f.id("id"),
                f.words("language").equals("en") ? Language.EN : Language.TH,
                f.choice("severity", Gravity.values()),
                pattern(f.words("pattern")),
                f.text("why"),
                f.optionalText("basis"),
                f.optionalWord("instead"),
                f.list("hits", this::word),
                f.list("misses", this::word));
        f.noOthers();
        return rule;
    }

    private Spelling misspelling(YamlNode node, FieldPath path) {
        Fields f = reading.fields(node, path);
        Spelling spelling = new Spelling(pattern(f.words("wrong")), f.words("right"));
        f.noOthers();
        return spelling;
    }

    private Suspect suspect(YamlNode node, FieldPath path) {
        Fields f = reading.fields(node, path);
        Pattern pattern = pattern(f.words("pattern"));
        Optional<Boolean> higher = f.optionalWord("direction").map("higher"::equals);
        LocalizedText why = f.text("why");
        f.noOthers();
        return new Suspect(pattern, higher, why);
    }

    private Pair pairOfMeasures(YamlNode node, FieldPath path) {
        Fields f = reading.fields(node, path);
        Pair pair = new Pair(pattern(f.words("one")), pattern(f.words("other")), f.text("why"));
        f.noOthers();
        return pair;
    }

    private NumberWord numberWord(YamlNode node, FieldPath path) {
        Fields f = reading.fields(node, path);
        BigDecimal value = f.number("value");
        return new NumberWord(value, pair(f));
    }

    private static PatternPair pair(Fields f) {
        PatternPair pair = new PatternPair(pattern(f.words("th")), pattern(f.words("en")));
        f.noOthers();
        return pair;
    }

    private String word(YamlNode node, FieldPath path) {
        return new Values(reading).scalar(node, path);
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }
}
