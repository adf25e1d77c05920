package org.rolecard.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rolecard.model.LocalizedText;
import org.rolecard.model.Named;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Place;
import org.rolecard.problem.Suggestion;
import org.rolecard.yaml.YamlNode;

/**
 * The keys of one mapping, asked for one by one. Whatever is missing or of the wrong shape is noted as a fault and a
 * stand-in returned, so that one run finds all faults; a file with faults is never used.
 */
final class Fields {
    /** Ids of roles, responsibilities, areas and measures. */
    static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*\\R\\s*");
    private static final int LONGEST_TEXT = 10_000;

    private final Reading reading;
    private final YamlNode.Mapping mapping;
    private final FieldPath path;
    private final boolean readable;
    private final Set<String> known = new LinkedHashSet<>();

    Fields(Reading reading, YamlNode.Mapping mapping, FieldPath path) {
        this(reading, mapping, path, true);
    }

    private Fields(Reading reading, YamlNode.Mapping mapping, FieldPath path, boolean readable) {
        this.reading = reading;
        this.mapping = mapping;
        this.path = path;
        this.readable = readable;
    }

    /** Stands for something that is no mapping; what it lacks is not reported a second time. */
    static Fields unreadable(Reading reading, Place place, FieldPath path) {
        return new Fields(reading, new YamlNode.Mapping(List.of(), place), path, false);
    }

    /** Reports every key that was not asked for. */
    void noOthers() {
        for (YamlNode.Entry entry : mapping.entries()) {
            if (!known.contains(entry.key())) {
                reading.error(
                        entry.keyPlace(),
                        path.key(entry.key()),
                        "unknown-key",
                        "'" + entry.key() + "' is not a key that is known here." + hint(entry.key()));
            }
        }
    }

    private String hint(String key) {
        String nearest = Suggestion.sentence(key, known);
        return nearest.isEmpty() ? " Known are: " + String.join(", ", known) : nearest;
    }

    /** A required text in both languages. */
    LocalizedText text(String key) {
        return required(key).map(node -> localized(node, path.key(key))).orElseGet(() -> new LocalizedText("", ""));
    }

    /** A text in both languages that may be left out. */
    Optional<LocalizedText> optionalText(String key) {
        return optional(key).map(node -> localized(node, path.key(key)));
    }

    /** A required list of texts in both languages; it may be empty. */
    List<LocalizedText> texts(String key) {
        return list(key, this::localized);
    }

    /** A list of texts in both languages that may be left out. */
    List<LocalizedText> optionalTexts(String key) {
        return optional(key)
                .map(node -> items(node, path.key(key), this::localized))
                .orElse(List.of());
    }

    /** A required list. */
    <T> List<T> list(String key, BiFunction<YamlNode, FieldPath, T> item) {
        return required(key).map(node -> items(node, path.key(key), item)).orElse(List.of());
    }

    /** A required list with at least one item. */
    <T> List<T> listOfSome(String key, BiFunction<YamlNode, FieldPath, T> item) {
        Optional<YamlNode> node = required(key);
        if (node.isPresent()
                && node.get() instanceof YamlNode.Sequence s
                && s.items().isEmpty()) {
            reading.error(s.place(), path.key(key), "empty-list", "'" + key + "' needs at least one item");
        }
        return node.map(n -> items(n, path.key(key), item)).orElse(List.of());
    }

    /** A required list of ids. */
    List<String> ids(String key) {
        return list(key, this::id);
    }

    /** A required id. */
    String id(String key) {
        return required(key).map(node -> id(node, path.key(key))).orElse("");
    }

    /** Plain text of one language that may be left out, such as a code. */
    Optional<String> optionalWord(String key) {
        return optional(key).map(node -> scalar(node, path.key(key))).filter(Predicate.not(String::isEmpty));
    }

    /** A required number. */
    BigDecimal number(String key) {
        return required(key).map(node -> number(node, path.key(key))).orElse(BigDecimal.ZERO);
    }

    /** true or false; false where it is left out. */
    boolean flag(String key) {
        Optional<YamlNode> node = optional(key);
        String said = node.map(n -> scalar(n, path.key(key))).orElse("false");
        if (!said.equals("true") && !said.equals("false") && !said.isEmpty()) {
            reading.error(
                    node.orElse(mapping).place(),
                    path.key(key),
                    "wrong-choice",
                    "'" + key + "' is either true or false");
        }
        return said.equals("true");
    }

    /** A required choice. */
    <E extends Named> E choice(String key, E[] choices) {
        return required(key).map(node -> choice(node, key, choices)).orElse(choices[0]);
    }

    /** A choice that may be left out. */
    <E extends Named> Optional<E> optionalChoice(String key, E[] choices) {
        return optional(key).map(node -> choice(node, key, choices));
    }

    /** The keys inside a key. */
    Fields fields(String key) {
        return required(key)
                .map(node -> reading.fields(node, path.key(key)))
                .orElseGet(() -> unreadable(reading, mapping.place(), path.key(key)));
    }

    /** The keys inside a key that may be left out. */
    Optional<Fields> optionalFields(String key) {
        return optional(key).map(node -> reading.fields(node, path.key(key)));
    }

    /** The value of a key that must be there. */
    Optional<YamlNode> required(String key) {
        Optional<YamlNode> node = optional(key);
        if (node.isEmpty() && readable) {
            Place place = keyPlace(key).orElse(mapping.place());
            boolean there = keyPlace(key).isPresent();
            reading.error(
                    place,
                    path.key(key),
                    there ? "empty-value" : "missing-key",
                    there
                            ? "'" + key + "' has no value; fill it in"
                            : "'" + key + "' is missing" + where() + "; add it");
        }
        return node;
    }

    private String where() {
        return path.text().isEmpty() ? "" : " in " + path.text();
    }

    /** The value of a key, unless it is left out or empty. */
    Optional<YamlNode> optional(String key) {
        known.add(key);
        Optional<YamlNode> node = mapping.entries().stream()
                .filter(e -> e.key().equals(key))
                .map(YamlNode.Entry::value)
                .findFirst();
        node.ifPresent(n -> reading.found(path.key(key), n.place()));
        return node.filter(n -> !(n instanceof YamlNode.Scalar s && s.text().isBlank()));
    }

    private Optional<Place> keyPlace(String key) {
        return mapping.entries().stream()
                .filter(e -> e.key().equals(key))
                .map(YamlNode.Entry::keyPlace)
                .findFirst();
    }

    void error(String key, String code, String message) {
        Place place = optional(key).map(YamlNode::place).orElse(mapping.place());
        reading.error(place, path.key(key), code, message);
    }

    Reading reading() {
        return reading;
    }

    private <T> List<T> items(YamlNode node, FieldPath at, BiFunction<YamlNode, FieldPath, T> item) {
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

    private LocalizedText localized(YamlNode node, FieldPath at) {
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

    private String words(String language) {
        return required(language).map(node -> scalar(node, path.key(language))).orElse("");
    }

    private String id(YamlNode node, FieldPath at) {
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

    private <E extends Named> E choice(YamlNode node, String key, E[] choices) {
        String said = scalar(node, path.key(key));
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
                    path.key(key),
                    "wrong-choice",
                    "'" + said + "' is not one of: " + String.join(", ", words) + "."
                            + Suggestion.sentence(said, words));
        }
        return choices[0];
    }

    private String scalar(YamlNode node, FieldPath at) {
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
