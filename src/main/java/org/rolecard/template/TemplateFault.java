package org.rolecard.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
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

    /** A template, or one that it includes, cannot be loaded. */
    static TemplateFault loading(String name, Exception e, Folder folder) throws FileTrouble {
        Optional<TemplateFault> inFile = inFile(e, folder);
        if (inFile.isPresent()) {
            return inFile.get();
        }
        String said = e instanceof TemplateNotFoundException
                ? "there is no such template"
                : innermost(e).getMessage();
        return at(name, 1, 1, "template", said, folder);
    }

    static TemplateFault running(TemplateException e, Folder folder) throws FileTrouble {
        Optional<TemplateFault> inFile = inFile(e, folder);
        if (inFile.isPresent()) {
            return inFile.get();
        }
        return at(
                e.getTemplateSourceName(),
                orOne(e.getLineNumber()),
                orOne(e.getColumnNumber()),
                "template",
                said(e),
                folder);
    }

    private static @Nullable String said(TemplateException e) {
        if (e instanceof InvalidReferenceException && e.getBlamedExpressionString() != null) {
            return "'" + e.getBlamedExpressionString()
                    + "' has no value here; correct the name, or test it with ?? before it is used";
        }
        return e.getCause() instanceof TemplateNotFoundException missing
                ? "there is no template '" + missing.getTemplateName() + "' in the templates folder"
                : e.getMessageWithoutStackTop();
    }

    static TemplateFault endless(String name, Folder folder) throws FileTrouble {
        return at(name, 1, 1, "template", "a macro or function of this template calls itself without end", folder);
    }

    static TemplateFault tooDeep(String name, Folder folder) throws FileTrouble {
        return at(name, 1, 1, "template", "this template, or what it prints, is nested too deep", folder);
    }

    static TemplateFault unlimited(String name, Folder folder) throws FileTrouble {
        return at(
                name,
                1,
                1,
                "template",
                "this template prints more than 4 MB, far more than any document; look for a list that does not end",
                folder);
    }

    /**
     * The fault of a file that could not be loaded. FreeMarker wraps it when the file was included, and when it was
     * asked for before.
     */
    private static Optional<TemplateFault> inFile(Exception e, Folder folder) throws FileTrouble {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException p) {
                return Optional.of(at(
                        p.getTemplateName(),
                        p.getLineNumber(),
                        p.getColumnNumber(),
                        "template-syntax",
                        p.getEditorMessage(),
                        folder));
            }
            if (cause instanceof UnreadableTemplate unreadable) {
                return Optional.of(new TemplateFault(unreadable.problem()));
            }
            if (cause instanceof FileTrouble trouble) {
                throw trouble;
            }
        }
        return Optional.empty();
    }

    private static Throwable innermost(Throwable e) {
        Throwable cause = e.getCause();
        return cause == null ? e : innermost(cause);
    }

    private static int orOne(@Nullable Integer number) {
        return number == null ? 1 : number;
    }

    private static TemplateFault at(
            @Nullable String name, int line, int column, String code, @Nullable String said, Folder folder)
            throws FileTrouble {
        Optional<SourceFile> file = name == null ? Optional.empty() : folder.find(name);
        SourceText text = file.map(TemplateFault::text).orElse(new SourceText(String.valueOf(name), ""));
        String sourceLine = text.line(Math.max(1, line));
        Place place = new Place(text.name(), Math.max(1, line), inCodePoints(sourceLine, Math.max(1, column)));
        return new TemplateFault(Problem.error(place, code, Explanation.of(said), sourceLine));
    }

    private static int inCodePoints(String line, int column) {
        return column <= line.length() ? line.codePointCount(0, column - 1) + 1 : column;
    }

    private static SourceText text(SourceFile file) {
        try {
            return file.text();
        } catch (NotText e) {
            return new SourceText(file.name(), "");
        }
    }
}
