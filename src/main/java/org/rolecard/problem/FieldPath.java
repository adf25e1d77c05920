package org.rolecard.problem;

/**
 * The way to a value inside a file, such as {@code measures/3/target}; the empty text is the file as a whole.
 *
 * @param text the keys and item numbers (from 0), with slashes between
 */
public record FieldPath(String text) {
    /** The file as a whole. */
    public static FieldPath root() {
        return new FieldPath("");
    }

    /** A key of this one. */
    public FieldPath key(String key) {
        return new FieldPath(text.isEmpty() ? key : text + "/" + key);
    }

    /** An item of this one, from 0. */
    public FieldPath item(int index) {
        return key(Integer.toString(index));
    }

    /** The value that this one is part of; the root is its own. */
    public FieldPath parent() {
        int slash = text.lastIndexOf('/');
        return new FieldPath(slash < 0 ? "" : text.substring(0, slash));
    }

    // Written out, though a record has them: they are asked for thousands of times, and Java puts a record's own
    // together at run time, slowly at the start.

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldPath path && path.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Whether this is the other one or holds it. */
    public boolean holds(FieldPath other) {
        return text.isEmpty() || other.text.equals(text) || other.text.startsWith(text + "/");
    }
}
