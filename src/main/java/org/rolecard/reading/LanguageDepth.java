package org.rolecard.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;
import org.rolecard.problem.Place;
import org.rolecard.yaml.YamlNode.Entry;
import org.rolecard.yaml.YamlNode.Mapping;
import org.rolecard.yaml.YamlNode.Scalar;

/**
 * Puts {@code th} and {@code en} back into the text that they belong to, where their indentation put them beside it:
 * one problem then, in place of an empty value and two unknown keys.
 */
final class LanguageDepth {
    private static final Set<String> LANGUAGES = Set.of("th", "en");

    private LanguageDepth() {}

    /** The mapping as it was meant; each text that was out of place is noted once. */
    static Mapping mended(Mapping mapping, FieldPath path, Reading reading) {
        List<Entry> entries = new ArrayList<>();
        int mended = -1;
        for (Entry entry : mapping.entries()) {
            int last = entries.size() - 1;
            if (last < 0 || !belongs(entry, entries.get(last))) {
                entries.add(entry);
                continue;
            }
            Entry owner = entries.get(last);
            if (mended != last) {
                report(entry, owner, path, reading);
                mended = last;
            }
            entries.set(last, with(owner, entry));
        }
        return new Mapping(entries, mapping.place());
    }

    private static boolean belongs(Entry entry, Entry owner) {
        boolean below = entry.keyPlace().column() == owner.keyPlace().column()
                && entry.keyPlace().line() > owner.keyPlace().line();
        if (!below || !LANGUAGES.contains(entry.key()) || LANGUAGES.contains(owner.key())) {
            return false;
        }
        if (owner.value() instanceof Mapping text) {
            List<String> keys = text.entries().stream().map(Entry::key).toList();
            return !keys.isEmpty() && LANGUAGES.containsAll(keys) && !keys.contains(entry.key());
        }
        return owner.value() instanceof Scalar scalar && scalar.text().isBlank();
    }

    private static Entry with(Entry owner, Entry entry) {
        List<Entry> text = new ArrayList<>();
        Place place = entry.keyPlace();
        if (owner.value() instanceof Mapping begun) {
            text.addAll(begun.entries());
            place = begun.place();
        }
        text.add(entry);
        return new Entry(owner.key(), owner.keyPlace(), new Mapping(text, place));
    }

    private static void report(Entry entry, Entry owner, FieldPath path, Reading reading) {
        boolean begun = owner.value() instanceof Mapping;
        int column =
                begun ? owner.value().place().column() - 1 : owner.keyPlace().column() + 1;
        boolean between =
                begun && owner.value().place().line() == owner.keyPlace().line();
        Message says = between
                ? Message.of("misplaced-language.braces", entry.key(), owner.key())
                : Message.of("misplaced-language", entry.key(), owner.key(), column);
        reading.error(entry.keyPlace(), path.key(owner.key()).key(entry.key()), "misplaced-language", says);
    }
}
