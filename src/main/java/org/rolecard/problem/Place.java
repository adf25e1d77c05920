package org.rolecard.problem;

/**
 * A place in a file.
 *
 * @param file the file's path, as the user gave it
 * @param line line, from 1
 * @param column column in code points, from 1
 */
public record Place(String file, int line, int column) {
    /** Refuses places that no editor could show. */
    public Place {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line " + line + " and column " + column + " must be >= 1");
        }
    }

    /** The first place of a file, for what concerns the file as a whole. */
    public static Place startOf(String file) {
        return new Place(file, 1, 1);
    }

    @Override
    public String toString() {
        return OneLine.of(file) + ":" + line + ":" + column;
    }
}
