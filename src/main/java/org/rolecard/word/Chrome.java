package org.rolecard.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.rolecard.word.Paragraphs.Shape;
import org.rolecard.word.Passages.Passage;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes the head and the foot of pages.
 *
 * @param file the file
 * @param manuscript what is written
 * @param styles its styles
 * @param width the room on the page
 */
record Chrome(WordFile file, Manuscript manuscript, StyleSheet styles, int width) {
    private static final int EMPLOYER_PER_CENT = 45;

    /** The letterhead and the logo as the head of every page; none where there is neither. */
    Optional<String> head(List<Element> letterhead) {
        Optional<Picture> logo = manuscript.logo().flatMap(Picture::of);
        if (letterhead.isEmpty() && logo.isEmpty()) {
            return Optional.empty();
        }
        PackagePart part = file.add(XWPFRelation.HEADER.getContentType(), "header-rolecard.xml");
        Tag root = Tag.root("w:hdr");
        Paragraphs paragraphs = paragraphs(part);
        Tag table = root.child("w:tbl");
        int left = letterhead.size() > 1 ? width * EMPLOYER_PER_CENT / 100 : width;
        List<Integer> widths = letterhead.size() > 1 ? List.of(left, width - left) : List.of(width);
        new Tables(paragraphs, width).properties(table, styles.id(Style.ROLE_LETTERHEAD), false);
        Tag grid = table.child("w:tblGrid");
        widths.forEach(column -> grid.with("w:gridCol", "w:w", column));
        Tag row = table.child("w:tr");
        row.child("w:trPr").with("w:cantSplit");
        Tag first = cell(row, left);
        logo.ifPresent(picture -> show(picture, paragraphs, first, part));
        if (!letterhead.isEmpty()) {
            write(paragraphs, first, Shape.of(Style.LETTERHEAD_NAME), letterhead.get(0));
        }
        if (letterhead.size() > 1) {
            Tag second = cell(row, width - left);
            for (Element line : letterhead.subList(1, letterhead.size())) {
                write(paragraphs, second, Shape.of(Style.LETTERHEAD).aligned(Optional.of("right")), line);
            }
        }
        paragraphs.start(root, Shape.of(Style.SPACER));
        return Optional.of(finish(part, root, XWPFRelation.HEADER));
    }

    private static Tag cell(Tag row, int width) {
        Tag cell = row.child("w:tc");
        cell.child("w:tcPr").with("w:tcW", "w:w", width, "w:type", "dxa").with("w:vAlign", "w:val", "bottom");
        return cell;
    }

    private static void write(Paragraphs paragraphs, Tag cell, Shape shape, Element line) {
        List<Node> text = new ArrayList<>();
        for (Node node : Phrases.children(line)) {
            boolean bold =
                    shape.style() == Style.LETTERHEAD_NAME && node.getNodeName().equals("strong");
            text.addAll(bold ? Phrases.children(node) : List.of(node));
        }
        paragraphs.write(cell, shape, text);
    }

    private void show(Picture picture, Paragraphs paragraphs, Tag cell, PackagePart part) {
        PackagePart image = file.add(
                picture.isPng() ? "image/png" : "image/jpeg", "media/logo." + (picture.isPng() ? "png" : "jpeg"));
        file.write(image, picture.bytes());
        String id = part.addRelationship(image.getPartName(), TargetMode.INTERNAL, XWPFRelation.IMAGES.getRelation())
                .getId();
        Tag paragraph = paragraphs.start(cell, Shape.of(Style.LETTERHEAD));
        picture.write(paragraph.child("w:r"), id, manuscript.employer().orElse(""));
    }

    /** Employer and document control on the left, page and number of pages on the right. */
    String foot() {
        PackagePart part = file.add(XWPFRelation.FOOTER.getContentType(), "footer-rolecard.xml");
        Tag root = Tag.root("w:ftr");
        Paragraphs paragraphs = paragraphs(part);
        Tag paragraph = root.child("w:p");
        Tag properties = paragraph.child("w:pPr").with("w:pStyle", "w:val", styles.id(Style.FOOTER));
        properties.child("w:tabs").with("w:tab", "w:val", "right", "w:pos", width);
        RunWriter runs = paragraphs.runs();
        words(runs, paragraph, manuscript.foot().reference());
        paragraph.child("w:r").with("w:tab");
        String separator = "";
        for (Manuscript.Count count : manuscript.foot().counts()) {
            words(runs, paragraph, separator + count.before());
            field(runs, paragraph, "PAGE");
            words(runs, paragraph, count.between());
            field(runs, paragraph, "NUMPAGES");
            words(runs, paragraph, count.after());
            separator = " · ";
        }
        return finish(part, root, XWPFRelation.FOOTER);
    }

    private static void words(RunWriter runs, Tag paragraph, String words) {
        Passages.of(words).forEach(passage -> runs.run(paragraph, passage, Face.PLAIN));
    }

    private static void field(RunWriter runs, Tag paragraph, String name) {
        Tag field = paragraph.child("w:fldSimple", "w:instr", " " + name + " ");
        runs.run(field, new Passage("1", false), Face.PLAIN);
    }

    private Paragraphs paragraphs(PackagePart part) {
        return new Paragraphs(styles, new RunWriter(styles, new Links(part)), Phrases.of(manuscript.mainLanguage()));
    }

    private String finish(PackagePart part, Tag root, XWPFRelation kind) {
        file.write(part, root.element().getOwnerDocument());
        return file.main()
                .addRelationship(part.getPartName(), TargetMode.INTERNAL, kind.getRelation())
                .getId();
    }
}
