package org.rolecard.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rolecard.document.Text;

/**
 * A text inside a template. {@code ${x}} prints it in all languages of the edition, on one line with dots between;
 * {@code ${x.stacked}} prints them below each other; {@code ${x.first}} prints the main language alone.
 * {@code ${x.linked}} and {@code ${x.linked.stacked}} do so with the addresses in it as links.
 */
final class TextModel extends MarkdownMarkup implements TemplateHashModel {
    private final Text text;
    private final UnaryOperator<String> last;

    TextModel(Text text) {
        this(text, UnaryOperator.identity());
    }

    private TextModel(Text text, UnaryOperator<String> last) {
        super(null, last.apply(joined(text.parts(), text.marked(), " · ")));
        this.text = text;
        this.last = last;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        return switch (key) {
            case "stacked" -> markup(joined(text.parts(), text.marked(), "<br>"));
            case "linked" -> new TextModel(text, Addresses::linked);
            case "first" ->
                markup(markdown(
                        text.parts().get(0), text.marked() && text.parts().size() == 1));
            default -> throw new TemplateModelException("a text has no '" + key + "'; it has: stacked, first, linked");
        };
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    private MarkdownMarkup markup(String markdown) {
        return new MarkdownMarkup(null, last.apply(markdown));
    }

    private static String joined(List<Text.Part> parts, boolean marked, String separator) {
        return parts.stream().map(part -> markdown(part, marked)).collect(Collectors.joining(separator));
    }

    private static String markdown(Text.Part part, boolean marked) {
        String words = MarkdownEscape.escape(part.words());
        return marked ? "<span lang=\"" + part.language().tag() + "\">" + words + "</span>" : words;
    }
}
