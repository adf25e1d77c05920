package org.rolecard.build;

import java.util.Optional;
import org.rolecard.build.Workshop.Look;
import org.rolecard.html.PageTree;
import org.rolecard.pdf.FontFault;
import org.rolecard.pdf.PdfInfo;
import org.rolecard.pdf.PdfWriter;

/**
 * Sets a small page for nobody while the first role is still being read: Java loads and readies what PDFs need in the
 * meantime, on the second processor, so that the first real document finds it ready.
 */
final class Rehearsal {
    private static final String PAGE = """
            <html lang="th"><head><title>-</title><style>%s</style></head><body>
            <div class="foot"><span class="page"></span></div>
            <main><h1>ป้ำ</h1><p>กี่ <b>ปั้น</b> a</p><ul><li>ที่</li></ul>
            <table><thead><tr><th>ผู้</th></tr></thead><tbody><tr><td>ญุ <i>1</i></td></tr></tbody></table></main>
            </body></html>
            """;

    private static final String MARKDOWN = """
            # a

            b *c* **d** [e](https://example.com)

            - f

            1. g

            | h | i |
            |---|---|
            | j | k<br>l |
            """;

    private Rehearsal() {}

    /** Begins; the program does not wait for its end. */
    static void start(Look look) {
        Thread thread = new Thread(() -> play(look), "rehearsal");
        thread.setDaemon(true);
        thread.start();
    }

    private static void play(Look look) {
        String page = PAGE.formatted(look.print().css());
        try {
            look.fonts().has('ก'); // reads the fonts, before the company file's characters are held against them
            new PdfWriter(look.fonts(), look.lexicon())
                    .write(PageTree.of(page), new PdfInfo("-", "-", "th", Optional.empty(), Optional.empty()), page);
            Workshop.MARKDOWN_TO_HTML.body(MARKDOWN);
        } catch (FontFault | RuntimeException | Error e) {
            return; // the document itself will tell
        }
    }
}
