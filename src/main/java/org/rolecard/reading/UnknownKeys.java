package org.rolecard.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;
import org.rolecard.problem.Place;
import org.rolecard.problem.Suggestion;
import org.rolecard.yaml.Slips;
import org.rolecard.yaml.YamlNode;
import org.rolecard.yaml.YamlNode.Entry;
import org.rolecard.yaml.YamlNode.Scalar;

/**
 * Tells of keys that nobody asked for, and of what they were meant as: a key with a typing error, or the rest of a text
 * that a comma cut in two.
 *
 * @param reading where faults are noted
 * @param mapping the keys
 * @param path the way to them
 * @param known the keys that were asked for
 * @param wanted those of them that must be there and are not
 * @param missing those of them that are not there
 */
record UnknownKeys(
        Reading reading,
        YamlNode.Mapping mapping,
        FieldPath path,
        Set<String> known,
        Set<String> wanted,
        Set<String> missing) {
    private static final Pattern NO_SPACE = Pattern.compile("(?<key>[a-z][a-z0-9-]*)[:\\uFF1A].*");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");
    private static final Pattern CURLY_QUOTE = Pattern.compile("(?s)[\\u201C-\\u201F\\u2018-\\u201B].*");
    private static final Map<String, String> LANGUAGES =
            Map.of("thai", "th", "ไทย", "th", "english", "en", "อังกฤษ", "en");
    private static final int LONGEST_EXAMPLE = 60;

    /** The keys of a mapping that nobody asked for. */
    static UnknownKeys of(
            Reading reading, YamlNode.Mapping mapping, FieldPath path, Set<String> known, Set<String> wanted) {
        Set<String> missing = new HashSet<>(known);
        mapping.entries().forEach(e -> missing.remove(e.key()));
        return new UnknownKeys(reading, mapping, path, known, wanted, missing);
    }

    /** Reports all of them; returns the keys that are missing because of them. */
    Set<String> report() {
        Set<String> meant = new HashSet<>();
        List<Entry> entries = mapping.entries();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (known.contains(entry.key())) {
                continue;
            }
            if (i > 0 && isCutOff(entry)) {
                i = cutOff(i);
            } else {
                one(entry, meant);
            }
        }
        return meant;
    }

    private void one(Entry entry, Set<String> meant) {
        Optional<String> noSpace = withoutSpace(entry);
        if (noSpace.isPresent()) {
            boolean first = meant.isEmpty(); // one message for all of them
            meant.add(noSpace.get());
            if (first) {
                noSpace(entry, noSpace.get());
            }
            return;
        }
        Optional<String> nearest = Suggestion.nearest(strip(entry.key()).toLowerCase(Locale.ROOT), missing)
                .or(() -> language(entry.key()))
                .or(() -> Suggestion.nearest(entry.key(), missing))
                .or(() -> translated(entry.key()));
        nearest.ifPresent(meant::add);
        if (reading.yamlFaultInLine(entry.keyPlace().line())) {
            return;
        }
        Message hint = nearest.map(key -> Message.of("did-you-mean", key))
                .orElseGet(() -> Suggestion.message(entry.key(), known));
        boolean noHint = hint.sentences().isEmpty();
        reading.error(
                entry.keyPlace(),
                path.key(nearest.orElse(entry.key())),
                "unknown-key",
                Message.of("unknown-key", entry.key())
                        .and(noHint ? Message.of("unknown-key.known", String.join(", ", known)) : hint));
    }

    /** The key that stands before a colon without a space behind it. */
    private Optional<String> withoutSpace(Entry entry) {
        Matcher matcher = NO_SPACE.matcher(entry.key());
        return isBlank(entry.value()) && matcher.matches()
                ? Optional.of(matcher.group("key")).filter(known::contains)
                : Optional.empty();
    }

    private void noSpace(Entry entry, String key) {
        List<String> keys = mapping.entries().stream()
                .flatMap(e -> withoutSpace(e).stream())
                .toList();
        Message says = keys.size() == 1
                ? Message.of("unknown-key.no-space", key)
                : Message.of("unknown-key.no-spaces", String.join("', '", keys));
        reading.error(entry.keyPlace(), path.key(key), "unknown-key", says);
    }

    /** A language by its name. */
    private Optional<String> language(String key) {
        return Optional.ofNullable(LANGUAGES.get(key.toLowerCase(Locale.ROOT))).filter(missing::contains);
    }

    /** A key in Thai letters stands for the one that is missing. */
    private Optional<String> translated(String key) {
        boolean thai = key.codePoints().anyMatch(Character::isLetter)
                && key.codePoints().filter(Character::isLetter).allMatch(c -> c > 0x7F);
        return thai && wanted.size() == 1 ? wanted.stream().findFirst() : Optional.empty();
    }

    /** Without what is no part of a key, such as quotes and spaces of other kinds. */
    private static String strip(String key) {
        return key.replaceAll("^[^a-zA-Z]+|[^a-zA-Z0-9]+$", "");
    }

    /** Whether a comma stands before a key that cannot be meant as one. */
    private boolean isCutOff(Entry entry) {
        boolean text = known.equals(Set.of("th", "en"))
                && Suggestion.nearest(entry.key(), known).isEmpty();
        return withoutSpace(entry).isEmpty() && comma(entry.keyPlace()).isPresent() && (isBlank(entry.value()) || text);
    }

    /** Reports the text that a comma cut, as a whole; returns the number of its last piece. */
    private int cutOff(int first) {
        List<Entry> entries = mapping.entries();
        Entry owner = entries.get(first - 1);
        int last = first;
        StringBuilder whole = new StringBuilder(owner.value() instanceof Scalar s ? s.text() : "");
        List<String> pieces = new ArrayList<>(List.of(whole.toString()));
        for (int i = first; i < entries.size() && !known.contains(entries.get(i).key()); i++) {
            Entry piece = entries.get(i);
            pieces.add(piece.key());
            whole.append(", ").append(piece.key());
            if (piece.value() instanceof Scalar s && !s.text().isBlank()) {
                whole.append(": ").append(s.text());
            }
            last = i;
        }
        Place place = comma(entries.get(first).keyPlace()).orElse(owner.keyPlace());
        String text = whole.toString();
        if (CURLY_QUOTE.matcher(text).matches()) {
            reading.error(
                    owner.value().place(), path.key(owner.key()), "curly-quotes", Message.of("slip.curly-quotes"));
        } else if (pieces.stream().allMatch(piece -> DIGITS.matcher(piece).matches())) {
            reading.error(place, path.key(owner.key()), "comma-in-text", number(pieces));
        } else {
            String quote = text.contains("\"") && !text.contains("'") ? "'" : "\"";
            String example = owner.key() + ": " + quote + Slips.shortened(text, LONGEST_EXAMPLE) + quote;
            reading.error(place, path.key(owner.key()), "comma-in-text", Message.of("comma-in-text", example));
        }
        return last;
    }

    /** What is meant by a number in pieces: thousands, or decimals; neither, where that cannot be told. */
    private static Message number(List<String> pieces) {
        boolean thousands = pieces.stream().skip(1).allMatch(piece -> piece.length() == 3);
        return thousands
                ? Message.of("comma-in-text.number", String.join("", pieces))
                : Numbers.instead(String.join(",", pieces));
    }

    private static boolean isBlank(YamlNode value) {
        return value instanceof Scalar s && s.text().isBlank();
    }

    /** The comma before a place, on its line. */
    private Optional<Place> comma(Place place) {
        int[] line = reading.line(place).codePoints().toArray();
        int at = place.column() - 2;
        while (at >= 0 && line[at] == ' ') {
            at--;
        }
        return at >= 0 && line[at] == ','
                ? Optional.of(new Place(place.file(), place.line(), at + 1))
                : Optional.empty();
    }
}
