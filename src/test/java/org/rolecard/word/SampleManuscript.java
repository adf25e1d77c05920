package org.rolecard.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.rolecard.html.MarkdownToHtml;
import org.rolecard.html.PageTree;

/** Markdown as a Word file, with little around it. */
public final class SampleManuscript {
    private static final MarkdownToHtml MARKDOWN_TO_HTML = new MarkdownToHtml();

    private SampleManuscript() {}

    /** A manuscript without a foot. */
    public static Manuscript of(String markdown) {
        return of(markdown, false, List.of("th", "en"), Optional.empty());
    }

    static Manuscript of(String markdown, boolean landscape, List<String> languages, Optional<byte[]> logo) {
        return new Manuscript(
                PageTree.ofBody(MARKDOWN_TO_HTML.body(markdown)),
                landscape,
                languages,
                new Manuscript.About("บรรณารักษ์", "จัดหาหนังสือ", Optional.empty()),
                Optional.of("บริษัท ก จำกัด"),
                logo,
                new Manuscript.Foot(
                        "JD-1",
                        languages.stream()
                                .map(l -> new Manuscript.Count("หน้า ", " จาก ", ""))
                                .toList()),
                "Leelawadee UI");
    }

    /** What Word would open. */
    public static XWPFDocument open(byte[] bytes) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What Word would open, with our own letterhead and styles. */
    public static XWPFDocument opened(String markdown) {
        return open(new WordWriter(Reference.none()).write(of(markdown)));
    }
}
