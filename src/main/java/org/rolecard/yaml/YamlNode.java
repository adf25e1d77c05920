package org.rolecard.yaml;

import java.util.List;
import org.rolecard.problem.Place;

/** A value in a YAML file, with its place. */
public sealed interface YamlNode {
    /** Where the value begins. */
    Place place();

    /**
     * A text; every scalar is one, whatever it looks like, so {@code no}, {@code 012} and {@code 1.10} keep their
     * letters.
     *
     * @param text the text; empty where the file has nothing
     * @param place where it begins
     */
    record Scalar(String text, Place place) implements YamlNode {}

    /**
     * A list.
     *
     * @param items its items, in order
     * @param place where it begins
     */
    record Sequence(List<YamlNode> items, Place place) implements YamlNode {
        /** Copies the list. */
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * Keys with values.
     *
     * @param entries the entries, in the file's order; no key stands twice
     * @param place where it begins
     */
    record Mapping(List<Entry> entries, Place place) implements YamlNode {
        /** Copies the list. */
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** Whether it has a line for each key, and not braces around them. */
        public boolean isBlock() {
            return !entries.isEmpty() && entries.get(0).keyPlace().equals(place);
        }
    }

    /**
     * A key with its value.
     *
     * @param key the key
     * @param keyPlace where the key begins
     * @param value the value
     */
    record Entry(String key, Place keyPlace, YamlNode value) {}
}
