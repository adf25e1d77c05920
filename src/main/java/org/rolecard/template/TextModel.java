package org.rolecard.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rolecard.document.Text;

/**
 * A text inside a template. {@code ${x}} prints it in all languages of the edition, on one line with dots between;
 * {@code ${x.stacked}} prints them below each other; {@code ${x.first}} prints the main language alone.
 */
final class TextModel extends MarkdownMarkup implements TemplateHashModel {
    private final Text text;

    TextModel(Text text) {
        super(null, joined(text.parts(), text.marked(), " · "));
        this.text = text;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        return switch (key) {
            case "stacked" -> markup(joined(text.parts(), text.marked(), "<br>"));
            case "first" ->
                markup(markdown(
                        text.parts().get(0), text.marked() && text.parts().size() == 1));
            default -> throw new TemplateModelException("a text has no '" + key + "'; it has: stacked, first");
        };
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    private static MarkdownMarkup markup(String markdown) {
        return new MarkdownMarkup(null, markdown);
    }

    private static String joined(List<Text.Part> parts, boolean marked, String separator) {
        return parts.stream().map(part -> markdown(part, marked)).collect(Collectors.joining(separator));
    }

    private static String markdown(Text.Part part, boolean marked) {
        String words = MarkdownEscape.escape(part.words());
        return marked ? "<span lang=\"" + part.language().tag() + "\">" + words + "</span>" : words;
    }
}
