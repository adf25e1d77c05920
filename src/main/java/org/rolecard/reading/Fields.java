package org.rolecard.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.rolecard.model.LocalizedText;
import org.rolecard.model.Named;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;
import org.rolecard.problem.Place;
import org.rolecard.yaml.YamlNode;

/**
 * The keys of one mapping, asked for one by one. Whatever is missing or of the wrong shape is noted as a fault and a
 * stand-in returned, so that one run finds all faults; a file with faults is never used.
 */
final class Fields {
    private final Reading reading;
    private final YamlNode.Mapping mapping;
    private final FieldPath path;
    private final boolean readable;
    private final Values values;
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();

    Fields(Reading reading, YamlNode.Mapping mapping, FieldPath path) {
        this(reading, mapping, path, true);
    }

    private Fields(Reading reading, YamlNode.Mapping mapping, FieldPath path, boolean readable) {
        this.reading = reading;
        this.mapping = mapping;
        this.path = path;
        this.readable = readable;
        this.values = new Values(reading);
    }

    /** Stands for something that is no mapping; what it lacks is not reported a second time. */
    static Fields unreadable(Reading reading, Place place, FieldPath path) {
        return new Fields(reading, new YamlNode.Mapping(List.of(), place), path, false);
    }

    /** Reports every key that was not asked for, and every one that was and is not there. */
    void noOthers() {
        noOthers("wrong-shape.other-file");
    }

    /** The same for a whole file, with the message for one that is of another kind. */
    void noOthers(String otherFile) {
        new KeyCheck(reading, mapping, path, known, missing, otherFile).report();
    }

    /** A required text in both languages. */
    LocalizedText text(String key) {
        return required(key)
                .map(node -> values.localized(node, path.key(key)))
                .orElseGet(() -> new LocalizedText("", ""));
    }

    /** A text in both languages that may be left out. */
    Optional<LocalizedText> optionalText(String key) {
        return optional(key).map(node -> values.localized(node, path.key(key)));
    }

    /** A required list of texts in both languages; it may be empty. */
    List<LocalizedText> texts(String key) {
        return list(key, values::localized);
    }

    /** A list of texts in both languages that may be left out. */
    List<LocalizedText> optionalTexts(String key) {
        return optionalList(key, values::localized);
    }

    /** A list that may be left out. */
    <T> List<T> optionalList(String key, BiFunction<YamlNode, FieldPath, T> item) {
        return optional(key)
                .map(node -> values.items(node, path.key(key), item))
                .orElse(List.of());
    }

    /** A required list. */
    <T> List<T> list(String key, BiFunction<YamlNode, FieldPath, T> item) {
        return required(key)
                .map(node -> values.items(node, path.key(key), item))
                .orElse(List.of());
    }

    /** A required list with at least one item. */
    <T> List<T> listOfSome(String key, BiFunction<YamlNode, FieldPath, T> item) {
        Optional<YamlNode> node = required(key);
        if (node.isPresent()
                && node.get() instanceof YamlNode.Sequence s
                && s.items().isEmpty()) {
            reading.error(s.place(), path.key(key), "empty-list", Message.of("empty-list", key));
        }
        return node.map(n -> values.items(n, path.key(key), item)).orElse(List.of());
    }

    /** A required list of ids. */
    List<String> ids(String key) {
        return list(key, values::id);
    }

    /** A required id. */
    String id(String key) {
        return required(key).map(node -> values.id(node, path.key(key))).orElse("");
    }

    /** Plain text of one language that may be left out, such as a code. */
    Optional<String> optionalWord(String key) {
        return optional(key).map(node -> values.scalar(node, path.key(key))).filter(Predicate.not(String::isEmpty));
    }

    /** An absolute web address that may be left out. */
    Optional<String> optionalUrl(String key) {
        return optional(key).map(node -> values.url(node, path.key(key))).filter(Predicate.not(String::isEmpty));
    }

    /** A date that may be left out. */
    Optional<LocalDate> optionalDate(String key) {
        return optionalWord(key).flatMap(said -> date(key, said));
    }

    private Optional<LocalDate> date(String key, String said) {
        Optional<LocalDate> date = Dates.read(said);
        if (date.isEmpty()) {
            error(key, "not-a-date", Dates.instead(said));
        }
        return date;
    }

    /** A required number. */
    BigDecimal number(String key) {
        return required(key).map(node -> values.number(node, path.key(key))).orElse(BigDecimal.ZERO);
    }

    /** true or false; false where it is left out. */
    boolean flag(String key) {
        Optional<YamlNode> node = optional(key);
        String said = node.map(n -> values.scalar(n, path.key(key))).orElse("false");
        if (!said.equals("true") && !said.equals("false") && !said.isEmpty()) {
            reading.error(
                    node.orElse(mapping).place(), path.key(key), "wrong-choice", Message.of("wrong-choice.flag", key));
        }
        return said.equals("true");
    }

    /** A required choice. */
    <E extends Named> E choice(String key, E[] choices) {
        return required(key)
                .map(node -> values.choice(node, path.key(key), choices))
                .orElse(choices[0]);
    }

    /** A choice that may be left out. */
    <E extends Named> Optional<E> optionalChoice(String key, E[] choices) {
        return optional(key).map(node -> values.choice(node, path.key(key), choices));
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
            Optional<Place> place = keyPlace(key);
            if (place.isEmpty()) {
                missing.add(key);
            } else if (!reading.yamlFaultInLine(place.get().line())) {
                reading.error(place.get(), path.key(key), "empty-value", Message.of("empty-value", key));
            }
        }
        return node;
    }

    /** The value of a key, unless it is left out or empty. */
    Optional<YamlNode> optional(String key) {
        known.add(key);
        Optional<YamlNode> node = entry(key).map(YamlNode.Entry::value);
        node.ifPresent(n -> reading.found(path.key(key), n.place()));
        return node.filter(n -> !(n instanceof YamlNode.Scalar s && s.text().isBlank()));
    }

    /** Whether a key has just this plain value. */
    boolean isScalar(String key, String value) {
        return optional(key)
                .filter(node ->
                        node instanceof YamlNode.Scalar s && s.text().strip().equals(value))
                .isPresent();
    }

    private Optional<Place> keyPlace(String key) {
        return entry(key).map(YamlNode.Entry::keyPlace);
    }

    private Optional<YamlNode.Entry> entry(String key) {
        for (YamlNode.Entry entry : mapping.entries()) {
            if (entry.key().equals(key)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    void error(String key, String code, Message says) {
        Place place = optional(key).map(YamlNode::place).orElse(mapping.place());
        reading.error(place, path.key(key), code, says);
    }

    Reading reading() {
        return reading;
    }

    /** The plain text of a key that must be there, such as the wording in one language. */
    String words(String key) {
        return required(key).map(node -> values.scalar(node, path.key(key))).orElse("");
    }

    Values values() {
        return values;
    }
}
