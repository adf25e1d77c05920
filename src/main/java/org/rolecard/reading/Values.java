package org.rolecard.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.rolecard.model.LocalizedText;
import org.rolecard.model.Named;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;
import org.rolecard.problem.Place;
import org.rolecard.yaml.InvisibleSpaces;
import org.rolecard.yaml.Slips;
import org.rolecard.yaml.YamlNode;

/**
 * Single values: text, ids, numbers, choices, lists. What cannot be read is noted as a fault and a stand-in returned.
 *
 * @param reading where faults are noted
 */
record Values(Reading reading) {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final Pattern URL = Pattern.compile("https?://[^\\s/?#\"<>]+\\.[^\\s/?#\"<>]+([/?#][^\\s\"<>]*)?");
    private static final Pattern IDS = Pattern.compile("[a-z0-9][a-z0-9-]*(?:\\s*,\\s*[a-z0-9][a-z0-9-]*)*");
    private static final Pattern OF_IDS = Pattern.compile("(?:kpis|measures)/\\d+/(?:measures|responsibilities)");
    private static final Pattern THAI = Pattern.compile("[\\u0E00-\\u0E7F]");
    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*\\R\\s*");
    private static final int LONGEST_TEXT = 10_000;

    /** The items of a list. */
    <T> List<T> items(YamlNode node, FieldPath at, BiFunction<YamlNode, FieldPath, T> item) {
        if (!(node instanceof YamlNode.Sequence sequence)) {
            Message says = node instanceof YamlNode.Mapping mapping && mapping.isBlock()
                    ? Message.of(
                            "wrong-shape.list-of-keys", mapping.entries().get(0).key())
                    : words(node, at)
                            .map(words -> Message.of("wrong-shape.list-of-words", words))
                            .orElse(Message.of("wrong-shape.list"));
            reading.wrongShape(node, at, "wrong-shape", says);
            return List.of();
        }
        List<T> items = new ArrayList<>(sequence.items().size());
        for (YamlNode child : sequence.items()) {
            FieldPath place = at.item(items.size());
            reading.found(place, child.place());
            items.add(item.apply(child, place));
        }
        return List.copyOf(items);
    }

    /** Ids that stand without the brackets of a list. */
    private static Optional<String> words(YamlNode node, FieldPath at) {
        return Optional.of(node)
                .filter(n -> OF_IDS.matcher(at.text()).matches())
                .filter(n -> n instanceof YamlNode.Scalar s
                        && IDS.matcher(s.text().strip()).matches())
                .map(n -> ((YamlNode.Scalar) n).text().strip());
    }

    /** A text in both languages. */
    LocalizedText localized(YamlNode node, FieldPath at) {
        if (!(node instanceof YamlNode.Mapping)) {
            reading.wrongShape(node, at, "one-language", Message.of("one-language"));
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
            String other = at.text().equals("family") && THAI.matcher(id).find() ? "bad-id.family" : "bad-id";
            refuse(
                    node,
                    at,
                    "bad-id",
                    asId(id).map(meant -> Message.of("bad-id.such", id, meant)).orElse(Message.of(other, id)));
        }
        return id;
    }

    /** Notes that a word cannot be read; where a space that nobody sees is the reason, that is told, and its place. */
    void refuse(YamlNode node, FieldPath at, String code, Message says) {
        Optional<Place> space = node instanceof YamlNode.Scalar scalar
                ? InvisibleSpaces.in(scalar.text(), scalar.place(), reading.line(scalar.place()))
                : Optional.empty();
        reading.error(
                space.orElse(node.place()),
                at,
                space.isPresent() ? "invisible-space" : code,
                space.isPresent() ? Message.of("invisible-space") : says);
    }

    /** The id that was probably meant. */
    private static Optional<String> asId(String said) {
        String id = said.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_–—/.]+", "-");
        return ID.matcher(id).matches() ? Optional.of(id) : Optional.empty();
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
        if (Numbers.isPlain(said)) {
            return new BigDecimal(said);
        }
        if (node instanceof YamlNode.Scalar) {
            refuse(node, at, "not-a-number", Numbers.instead(said));
        }
        return BigDecimal.ZERO;
    }

    /** A number as files have it: Arabic digits, no commas, no signs but a minus. */
    static Optional<BigDecimal> decimal(String said) {
        return Numbers.isPlain(said) ? Optional.of(new BigDecimal(said)) : Optional.empty();
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
            refuse(
                    node,
                    at,
                    "wrong-choice",
                    Message.of("wrong-choice", said, String.join(", ", words)).and(ThaiWords.suggestion(said, words)));
        }
        return choices[0];
    }

    /** Plain text, on one line. */
    String scalar(YamlNode node, FieldPath at) {
        if (!(node instanceof YamlNode.Scalar scalar)) {
            reading.error(node.place(), at, "wrong-shape", Message.of("wrong-shape.text"));
            return "";
        }
        String text = scalar.text().strip();
        if (text.length() > LONGEST_TEXT) {
            reading.error(node.place(), at, "too-long", Message.of("too-long", LONGEST_TEXT));
        }
        String shortened = Slips.shortened(text, LONGEST_TEXT);
        return hasLineBreak(shortened) ? LINE_BREAKS.matcher(shortened).replaceAll(" ") : shortened;
    }

    /** Whether a text has what {@code \R} matches; the expression itself tries every place of a text. */
    private static boolean hasLineBreak(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029) {
                return true;
            }
        }
        return false;
    }
}
