package org.rolecard.word;

import java.util.List;
import java.util.Optional;
import org.rolecard.word.Passages.Passage;

/**
 * Writes the text of paragraphs as runs.
 *
 * @param styles the styles of the file
 * @param links the addresses that the part leads to
 */
record RunWriter(StyleSheet styles, Links links) {
    void write(Tag paragraph, List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words words) {
                Optional<String> link = words.face().link().flatMap(links::id);
                Tag parent = link.isPresent()
                        ? paragraph.child("w:hyperlink", "r:id", link.get(), "w:history", "1")
                        : paragraph;
                Passages.of(words.text()).forEach(passage -> run(parent, passage, words.face()));
            } else {
                paragraph.child("w:r").with(piece instanceof Piece.Tab ? "w:tab" : "w:br");
            }
        }
    }

    void run(Tag parent, Passage passage, Face face) {
        Tag run = parent.child("w:r");
        properties(run, passage.thai(), face);
        run.child("w:t", "xml:space", "preserve").text(passage.text());
    }

    /** The marks of language on every run, since the defaults of a reference may be of any language. */
    void properties(Tag run, boolean thai, Face face) {
        Tag properties = run.child("w:rPr");
        face.style().ifPresent(style -> properties.with("w:rStyle", "w:val", styles.id(style)));
        if (thai) {
            properties.with("w:rFonts", "w:hint", "cs");
        }
        if (face.bold()) {
            properties.with("w:b").with("w:bCs");
        }
        if (face.italic()) {
            properties.with("w:i").with("w:iCs");
        }
        if (thai) {
            properties.with("w:cs");
        }
        properties.with("w:lang", "w:val", "en-US", "w:bidi", "th-TH");
    }
}
