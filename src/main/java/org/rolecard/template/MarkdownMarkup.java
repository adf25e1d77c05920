package org.rolecard.template;

import freemarker.core.CommonTemplateMarkupOutputModel;
import org.jspecify.annotations.Nullable;

/** A piece of Markdown inside FreeMarker; of text and markup, one at least is there. */
class MarkdownMarkup extends CommonTemplateMarkupOutputModel<MarkdownMarkup> {
    MarkdownMarkup(@Nullable String plainText, @Nullable String markup) {
        super(plainText, markup);
    }

    @Override
    public MarkdownFormat getOutputFormat() {
        return MarkdownFormat.INSTANCE;
    }
}
