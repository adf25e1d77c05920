package org.rolecard.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;
import org.rolecard.source.FileTrouble;
import org.rolecard.source.Folder;
import org.rolecard.source.SourceFile;
import org.rolecard.source.SourceFile.NotText;
import org.rolecard.source.SourceText;

/** A template that cannot be used; says where and why. */
public final class TemplateFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    private TemplateFault(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    /** What is wrong, with its place in the template. */
    public Problem problem() {
        return problem;
    }

    static TemplateFault parsing(ParseException e, Folder folder) throws FileTrouble {
        String said = e.getEditorMessage();
        return at(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), "template-syntax", said, folder);
    }

    static TemplateFault running(TemplateException e, Folder folder) throws FileTrouble {
        String said = e instanceof InvalidReferenceException
                ? "'" + e.getBlamedExpressionString()
                        + "' has no value here; correct the name, or test it with ?? before it is used"
                : e.getMessageWithoutStackTop();
        return at(
                e.getTemplateSourceName(),
                orOne(e.getLineNumber()),
                orOne(e.getColumnNumber()),
                "template",
                said,
                folder);
    }

    static TemplateFault loading(String name, IOException e) {
        if (e instanceof UnreadableTemplate unreadable) {
            return new TemplateFault(unreadable.problem());
        }
        String message =
                e instanceof TemplateNotFoundException ? "there is no such template" : "the template cannot be read";
        return new TemplateFault(Problem.error(Place.startOf(name), "template", message, ""));
    }

    private static int orOne(@Nullable Integer number) {
        return number == null ? 1 : Math.max(1, number);
    }

    private static TemplateFault at(
            @Nullable String name, int line, int column, String code, @Nullable String said, Folder folder)
            throws FileTrouble {
        Optional<SourceFile> file = name == null ? Optional.empty() : folder.find(name);
        SourceText text = file.map(TemplateFault::text).orElse(new SourceText(String.valueOf(name), ""));
        Place place = new Place(text.name(), Math.max(1, line), Math.max(1, column));
        return new TemplateFault(Problem.error(place, code, firstSentence(said), text.line(place.line())));
    }

    private static SourceText text(SourceFile file) {
        try {
            return file.text();
        } catch (NotText e) {
            return new SourceText(file.name(), "");
        }
    }

    /** FreeMarker explains at length, with tips between dashes; the first paragraph says what is wrong. */
    private static String firstSentence(@Nullable String said) {
        if (said == null) {
            return "the template cannot be used";
        }
        return said.strip().split("\\R\\s*\\R|\\R-{3,}", 2)[0].replaceAll("\\s*\\R\\s*", " ");
    }
}
