package org.rolecard.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rolecard.model.LocalizedText;
import org.rolecard.model.Named;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;
import org.rolecard.problem.Suggestion;
import org.rolecard.yaml.YamlNode;

/**
 * Single values: text, ids, numbers, choices, lists. What cannot be read is noted as a fault and a stand-in returned.
 *
 * @param reading where faults are noted
 */
record Values(Reading reading) {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern URL = Pattern.compile("https?://[^\\s/?#\"<>]+\\.[^\\s/?#\"<>]+([/?#][^\\s\"<>]*)?");
    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*\\R\\s*");
    private static final int LONGEST_TEXT = 10_000;

    /** The items of a list. */
    <T> List<T> items(YamlNode node, FieldPath at, BiFunction<YamlNode, FieldPath, T> item) {
        if (!(node instanceof YamlNode.Sequence sequence)) {
            reading.error(node.place(), at, "wrong-shape", "a list is wanted here: one item a line, each after '- '");
            return List.of();
        }
        return IntStream.range(0, sequence.items().size())
                .mapToObj(i -> {
                    YamlNode child = sequence.items().get(i);
                    reading.found(at.item(i), child.place());
                    return item.apply(child, at.item(i));
                })
                .toList();
    }

    /** A text in both languages. */
    LocalizedText localized(YamlNode node, FieldPath at) {
        if (node instanceof YamlNode.Scalar) {
            reading.error(
                    node.place(),
                    at,
                    "one-language",
                    "the text is wanted in both languages: {th: …, en: …}, or 'th:' and 'en:' on lines of their own");
            return new LocalizedText("", "");
        }
        Fields languages = reading.fields(node, at);
        LocalizedText text = new LocalizedText(languages.words("th"), languages.words("en"));
        languages.noOthers();
        return text;
    }

    /** An id. */
    String id(YamlNode node, FieldPath at) {
        String id = scalar(node, at);
        if (node instanceof YamlNode.Scalar && !ID.matcher(id).matches()) {
            reading.error(
                    node.place(),
                    at,
                    "bad-id",
                    "'" + id + "' cannot be an id; use small letters a-z, digits and hyphens, 63 at the most");
        }
        return id;
    }

    /** An absolute web address. */
    String url(YamlNode node, FieldPath at) {
        String said = scalar(node, at);
        if (node instanceof YamlNode.Scalar && !URL.matcher(said).matches()) {
            reading.error(node.place(), at, "bad-url", Message.of("bad-url", said));
        }
        return said;
    }

    /** A decimal number. */
    BigDecimal number(YamlNode node, FieldPath at) {
        String said = scalar(node, at);
        if (NUMBER.matcher(said).matches()) {
            return new BigDecimal(said);
        }
        if (node instanceof YamlNode.Scalar) {
            reading.error(
                    node.place(),
                    at,
                    "not-a-number",
                    "a plain number is wanted here, such as 90 or 99.5, without %, commas or words");
        }
        return BigDecimal.ZERO;
    }

    /** One of a few words. */
    <E extends Named> E choice(YamlNode node, FieldPath at, E[] choices) {
        String said = scalar(node, at);
        for (E choice : choices) {
            if (choice.word().equals(said)) {
                return choice;
            }
        }
        List<String> words = new ArrayList<>();
        for (E choice : choices) {
            words.add(choice.word());
        }
        if (node instanceof YamlNode.Scalar) {
            reading.error(
                    node.place(),
                    at,
                    "wrong-choice",
                    "'" + said + "' is not one of: " + String.join(", ", words) + "."
                            + Suggestion.sentence(said, words));
        }
        return choices[0];
    }

    /** Plain text, on one line. */
    String scalar(YamlNode node, FieldPath at) {
        if (!(node instanceof YamlNode.Scalar scalar)) {
            reading.error(
                    node.place(),
                    at,
                    "wrong-shape",
                    "a plain text is wanted here; if it begins with { or [, put it in quotes");
            return "";
        }
        String text = LINE_BREAKS.matcher(scalar.text().strip()).replaceAll(" ");
        if (text.length() > LONGEST_TEXT) {
            reading.error(
                    node.place(), at, "too-long", "the text has more than " + LONGEST_TEXT + " characters; shorten it");
        }
        return text;
    }
}
