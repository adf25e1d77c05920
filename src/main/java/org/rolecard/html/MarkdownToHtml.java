package org.rolecard.html;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/**
 * Turns the Markdown of a document into the body of a page. Of raw HTML only what templates need is let through (see
 * {@link AllowedHtml}); the rest shows as text. Links lead to http, https and mailto only; pictures show as their text.
 */
public final class MarkdownToHtml {
    private final Parser parser;
    private final HtmlRenderer renderer;

    /** A converter for any number of documents, in any number of threads. */
    public MarkdownToHtml() {
        MutableDataSet options = new MutableDataSet();
        options.set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
        options.set(TablesExtension.WITH_CAPTION, false);
        options.set(HtmlRenderer.RENDER_HEADER_ID, false);
        options.set(HtmlRenderer.GENERATE_HEADER_ID, false);
        this.parser = Parser.builder(options).build();
        this.renderer = HtmlRenderer.builder(options)
                .nodeRendererFactory(SafeNodes::new)
                .attributeProviderFactory(new TableHeaders.Factory())
                .build();
    }

    /** The body of a page. */
    public Body body(String markdown) {
        return Body.of(renderer.render(parser.parse(markdown)));
    }
}
