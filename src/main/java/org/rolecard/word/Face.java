package org.rolecard.word;

import java.util.Optional;

/**
 * How a passage of text is written.
 *
 * @param bold whether in bold letters
 * @param italic whether in italic letters
 * @param style its character style
 * @param link where it leads
 */
record Face(boolean bold, boolean italic, Optional<Style> style, Optional<String> link) {
    static final Face PLAIN = new Face(false, false, Optional.empty(), Optional.empty());

    Face inBold() {
        return new Face(true, italic, style, link);
    }

    Face inItalic() {
        return new Face(bold, true, style, link);
    }

    Face in(Style other) {
        return new Face(bold, italic, Optional.of(other), link);
    }

    Face leadingTo(String address) {
        return new Face(bold, italic, style, Optional.of(address));
    }
}
