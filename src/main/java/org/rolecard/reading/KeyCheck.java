package org.rolecard.reading;

import java.util.Set;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;
import org.rolecard.yaml.YamlNode;

/**
 * Holds the keys of a mapping against those that were asked for, so that a misspelt key is not missed as well.
 *
 * @param reading where faults are noted
 * @param mapping the keys
 * @param path the way to them
 * @param known the keys that were asked for
 * @param wanted those of them that must be there and are not
 * @param otherFile the message for a whole file none of whose keys is known: it is a file of another kind
 */
record KeyCheck(
        Reading reading,
        YamlNode.Mapping mapping,
        FieldPath path,
        Set<String> known,
        Set<String> wanted,
        String otherFile) {
    /** Reports every key that was not asked for, and those that are missing for no such reason. */
    void report() {
        boolean whole = path.text().isEmpty();
        if (whole && wanted.size() > 1 && noneIsKnown()) {
            Message says = Message.of(otherFile, String.join(", ", wanted));
            reading.error(mapping.place(), path, "wrong-shape", says);
            return;
        }
        Set<String> misspelt =
                UnknownKeys.of(reading, mapping, path, known, wanted).report();
        if (!whole && reading.yamlFaultInLine(mapping.place().line())) {
            return; // a key that stands there twice, or in curly quotes, may be the one
        }
        for (String key : wanted) {
            if (!misspelt.contains(key)) {
                reading.error(mapping.place(), path.key(key), "missing-key", missing(key));
            }
        }
    }

    private boolean noneIsKnown() {
        return !mapping.entries().isEmpty()
                && mapping.entries().stream().map(YamlNode.Entry::key).noneMatch(known::contains);
    }

    private Message missing(String key) {
        if (path.text().isEmpty()) {
            return Message.of("missing-key", key);
        }
        String last = lastKey(path);
        boolean item = last.chars().allMatch(c -> c >= '0' && c <= '9');
        return item
                ? Message.of("missing-key.item", key, lastKey(path.parent()))
                : Message.of("missing-key.in", key, last);
    }

    private static String lastKey(FieldPath path) {
        return path.text().substring(path.text().lastIndexOf('/') + 1);
    }
}
