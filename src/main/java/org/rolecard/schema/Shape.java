package org.rolecard.schema;

import java.util.List;

/** What may stand behind a key of a role file or an opening file. */
sealed interface Shape {
    /** A text in both languages. */
    record Text() implements Shape {}

    /** Plain text that is the same in both languages, such as a code. */
    record Word() implements Shape {}

    /** An id. */
    record Id() implements Shape {}

    /** A number. */
    record Figure() implements Shape {}

    /** A number, or a range of two where the direction is band. */
    record TargetFigure() implements Shape {}

    /** A date of the common era. */
    record Day() implements Shape {}

    /** How many of something, from one. */
    record Count() implements Shape {}

    /** A country by its two letters. */
    record Country() implements Shape {}

    /**
     * One thing or another.
     *
     * @param one the one
     * @param other the other
     */
    record Either(Shape one, Shape other) implements Shape {}

    /** Yes or no. */
    record Flag() implements Shape {}

    /**
     * One of a few words.
     *
     * @param words the words
     */
    record Choice(List<String> words) implements Shape {}

    /**
     * A list.
     *
     * @param item what its items are
     * @param least how many there are at least
     */
    record ListOf(Shape item, int least) implements Shape {}

    /**
     * Keys with values.
     *
     * @param name the name of the record that they fill
     * @param fields the keys
     */
    record Keys(String name, List<Field> fields) implements Shape {}

    /**
     * A key.
     *
     * @param key the key
     * @param shape what stands behind it
     * @param required whether it may not be left out
     */
    record Field(String key, Shape shape, boolean required) {}
}
