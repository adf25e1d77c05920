package org.rolecard.style;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;
import org.rolecard.source.FileTrouble;
import org.rolecard.source.Folder;
import org.rolecard.source.SourceFile;
import org.rolecard.source.SourceFile.NotText;
import org.rolecard.source.SourceText;

/**
 * Reads the three style sheets: {@code style.css} for all pages, {@code screen.css} for web pages, {@code print.css}
 * for PDF. A sheet may name files of its own folder and nothing else, so that a page is complete in itself and nothing
 * is ever fetched.
 */
public final class Styles {
    private static final Pattern URL = Pattern.compile("url\\(\\s*['\"]?([^'\")]*)['\"]?\\s*\\)");
    private static final Pattern IMPORT = Pattern.compile("@import\\b");
    private static final Pattern FONT_FACE = Pattern.compile("@font-face\\s*\\{([^}]*)}");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "woff2", "font/woff2",
            "ttf", "font/ttf",
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg");

    private final Folder folder;

    /** The style sheets of a folder. */
    public Styles(Folder folder) {
        this.folder = folder;
    }

    /** The style of web pages, with the files that it names put into it. */
    public String screen() throws StyleFault, FileTrouble {
        return inlined(sheet("style.css")) + inlined(sheet("screen.css"));
    }

    /** The style of printed pages. */
    public PrintStyle print() throws StyleFault, FileTrouble {
        SourceText print = sheet("print.css");
        List<FontFace> fonts = new ArrayList<>();
        for (MatchResult rule : FONT_FACE.matcher(print.text()).results().toList()) {
            fonts.add(fontFace(rule.group(1), print));
        }
        SourceText rest =
                new SourceText(print.name(), FONT_FACE.matcher(print.text()).replaceAll(""));
        return new PrintStyle(inlined(sheet("style.css")) + inlined(rest), fonts);
    }

    private FontFace fontFace(String declarations, SourceText sheet) throws StyleFault, FileTrouble {
        Matcher url = URL.matcher(declarations);
        Optional<String> family = value(declarations, "font-family");
        if (!url.find() || family.isEmpty()) {
            throw fault(sheet, "@font-face", "a @font-face needs font-family and src: url(FILE)");
        }
        String weight = value(declarations, "font-weight").orElse("400");
        return new FontFace(
                family.get().replaceAll("^['\"]|['\"]$", ""),
                weight.equals("bold") || weight.matches("[6-9]00"),
                value(declarations, "font-style").orElse("normal").equals("italic"),
                file(url.group(1), sheet).name(),
                file(url.group(1), sheet).bytes());
    }

    private static Optional<String> value(String declarations, String property) {
        Matcher matcher =
                Pattern.compile("(?:^|;|\\s)" + property + "\\s*:\\s*([^;]+)").matcher(declarations);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    private SourceText sheet(String name) throws StyleFault, FileTrouble {
        SourceFile file =
                folder.find(name).orElseThrow(() -> new FileTrouble("cannot read " + name + ": there is no such file"));
        try {
            SourceText text = file.text();
            return new SourceText(text.name(), COMMENT.matcher(text.text()).replaceAll(m -> newLines(m.group())));
        } catch (NotText e) {
            throw new StyleFault(e.problem());
        }
    }

    /** Comments go, their line ends stay, so that problems keep their line numbers. */
    private static String newLines(String comment) {
        return comment.replaceAll("[^\n]", "");
    }

    private String inlined(SourceText sheet) throws StyleFault, FileTrouble {
        Matcher imports = IMPORT.matcher(sheet.text());
        if (imports.find()) {
            throw fault(sheet, imports.group(), "@import is not read; put the rules into this file");
        }
        StringBuilder css = new StringBuilder();
        Matcher url = URL.matcher(sheet.text());
        while (url.find()) {
            SourceFile file = file(url.group(1), sheet);
            String data = Base64.getEncoder().encodeToString(file.bytes());
            url.appendReplacement(
                    css,
                    Matcher.quoteReplacement("url(data:" + mediaType(url.group(1), sheet) + ";base64," + data + ")"));
        }
        return url.appendTail(css).toString();
    }

    private SourceFile file(String name, SourceText sheet) throws StyleFault, FileTrouble {
        return folder.find(name)
                .orElseThrow(() -> fault(
                        sheet,
                        name,
                        "'" + name + "' is not a file in the templates folder; a style may name only such files"));
    }

    private static String mediaType(String name, SourceText sheet) throws StyleFault {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String type = MEDIA_TYPES.get(ending);
        if (type == null) {
            throw fault(sheet, name, "only fonts (woff2, ttf) and pictures (png, jpg) can stand in a style");
        }
        return type;
    }

    private static StyleFault fault(SourceText sheet, String near, String message) {
        String before = sheet.text().substring(0, Math.max(0, sheet.text().indexOf(near)));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        return new StyleFault(Problem.error(new Place(sheet.name(), line, column), "style", message, sheet.line(line)));
    }

    /** A style sheet that cannot be used. */
    public static final class StyleFault extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        StyleFault(Problem problem) {
            super(problem.message());
            this.problem = problem;
        }

        /** What is wrong, with its place. */
        public Problem problem() {
            return problem;
        }
    }
}
