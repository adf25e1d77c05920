package org.rolecard.template;

import freemarker.core.CommonMarkupOutputFormat;
import java.io.IOException;
import java.io.Writer;

/**
 * Markdown as an output format of FreeMarker: whatever a template prints is escaped, so that data is always text and
 * never markup.
 */
final class MarkdownFormat extends CommonMarkupOutputFormat<MarkdownMarkup> {
    static final MarkdownFormat INSTANCE = new MarkdownFormat();

    private MarkdownFormat() {}

    @Override
    public String getName() {
        return "Markdown";
    }

    @Override
    public String getMimeType() {
        return "text/markdown";
    }

    @Override
    public void output(String textToEscape, Writer out) throws IOException {
        out.write(escapePlainText(textToEscape));
    }

    @Override
    public String escapePlainText(String plainText) {
        return MarkdownEscape.escape(plainText);
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtInName) {
        return false;
    }

    @Override
    protected MarkdownMarkup newTemplateMarkupOutputModel(String plainText, String markup) {
        return new MarkdownMarkup(plainText, markup);
    }
}
