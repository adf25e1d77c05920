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
import org.rolecard.source.FileTrouble.Action;
import org.rolecard.source.Folder;
import org.rolecard.source.SourceFile;
import org.rolecard.source.SourceFile.NotText;
import org.rolecard.source.SourceText;

/**
 * Reads the style sheets: {@code style.css} for all pages, {@code screen.css} for web pages, {@code print.css} for PDF;
 * and {@code filled.css} for scorecards that are filled in. A sheet may name files of its own folder and nothing else,
 * so that a page is complete in itself and nothing is ever fetched.
 */
public final class Styles {
    private static final Pattern URL = Pattern.compile("(?i)url\\(\\s*(\"[^\"]*\"|'[^']*'|[^)]*?)\\s*\\)");
    private static final Pattern IMPORT = Pattern.compile("(?i)@import\\b");
    private static final Pattern FONT_FACE = Pattern.compile("(?i)@font-face\\s*\\{([^}]*)}");

    /** A comment, or a string, in which no comment begins. */
    private static final Pattern COMMENT_OR_STRING = Pattern.compile(
            "(?s)/\\*.*?\\*/" + "|\"[^\"\\\\\n]*(?:\\\\.[^\"\\\\\n]*)*\"|'[^'\\\\\n]*(?:\\\\.[^'\\\\\n]*)*'");

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

    /** What scorecards need besides when they are filled in, in browsers and on paper. */
    public String filled() throws StyleFault, FileTrouble {
        return inlined(sheet("filled.css"));
    }

    /** The style of printed pages. */
    public PrintStyle print() throws StyleFault, FileTrouble {
        Sheet print = sheet("print.css");
        List<FontFace> fonts = new ArrayList<>();
        for (MatchResult rule : FONT_FACE.matcher(print.rules()).results().toList()) {
            fonts.add(fontFace(rule, print));
        }
        Sheet rest =
                new Sheet(print.source(), FONT_FACE.matcher(print.rules()).replaceAll(rule -> blanked(rule.group())));
        return new PrintStyle(inlined(sheet("style.css")) + inlined(rest), fonts);
    }

    private FontFace fontFace(MatchResult rule, Sheet sheet) throws StyleFault, FileTrouble {
        String declarations = rule.group(1);
        Matcher url = URL.matcher(declarations);
        Optional<String> family = value(declarations, "font-family");
        if (!url.find() || family.isEmpty()) {
            throw sheet.fault(rule.start(), "a @font-face needs font-family and src: url(FILE)");
        }
        SourceFile file = file(unquoted(url.group(1)), sheet, rule.start(1) + url.start(1));
        String weight = value(declarations, "font-weight").orElse("400");
        return new FontFace(
                unquoted(family.get()),
                weight.equals("bold") || weight.matches("[6-9]00"),
                value(declarations, "font-style").orElse("normal").equals("italic"),
                file.name(),
                file.bytes());
    }

    private static Optional<String> value(String declarations, String property) {
        Matcher matcher =
                Pattern.compile("(?:^|;|\\s)" + property + "\\s*:\\s*([^;]+)").matcher(declarations);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    private static String unquoted(String value) {
        return value.replaceAll("^['\"]|['\"]$", "");
    }

    private Sheet sheet(String name) throws StyleFault, FileTrouble {
        SourceFile file = folder.find(name).orElseThrow(() -> FileTrouble.of(Action.READ, name, "trouble.none"));
        try {
            SourceText source = file.text();
            String rules = COMMENT_OR_STRING
                    .matcher(source.text())
                    .replaceAll(
                            m -> Matcher.quoteReplacement(m.group().startsWith("/*") ? blanked(m.group()) : m.group()));
            return new Sheet(source, rules);
        } catch (NotText e) {
            throw new StyleFault(e.problem());
        }
    }

    /** As many spaces, with the same line ends, so that what follows keeps its place. */
    private static String blanked(String text) {
        return text.replaceAll("[^\n]", " ");
    }

    private String inlined(Sheet sheet) throws StyleFault, FileTrouble {
        Matcher imports = IMPORT.matcher(sheet.rules());
        if (imports.find()) {
            throw sheet.fault(imports.start(), "@import is not read; put the rules into this file");
        }
        StringBuilder css = new StringBuilder();
        Matcher url = URL.matcher(sheet.rules());
        while (url.find()) {
            String name = unquoted(url.group(1));
            SourceFile file = file(name, sheet, url.start(1));
            String data = Base64.getEncoder().encodeToString(file.bytes());
            url.appendReplacement(
                    css,
                    Matcher.quoteReplacement(
                            "url(data:" + mediaType(name, sheet, url.start(1)) + ";base64," + data + ")"));
        }
        return url.appendTail(css).toString().replaceAll("(?<![ \t])[ \t]+\n", "\n");
    }

    private SourceFile file(String name, Sheet sheet, int offset) throws StyleFault, FileTrouble {
        return folder.find(name)
                .orElseThrow(() -> sheet.fault(
                        offset,
                        "'" + name + "' is not a file in the templates folder; a style may name only such files"));
    }

    private static String mediaType(String name, Sheet sheet, int offset) throws StyleFault {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String type = MEDIA_TYPES.get(ending);
        if (type == null) {
            throw sheet.fault(offset, "only fonts (woff2, ttf) and pictures (png, jpg) can stand in a style");
        }
        return type;
    }

    /**
     * A style sheet.
     *
     * @param source the file
     * @param rules its text with spaces for comments
     */
    private record Sheet(SourceText source, String rules) {
        StyleFault fault(int offset, String message) {
            String before = rules.substring(0, offset);
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            String start = before.substring(before.lastIndexOf('\n') + 1);
            Place place = new Place(source.name(), line, start.codePointCount(0, start.length()) + 1);
            return new StyleFault(Problem.error(place, "style", message, source.line(line)));
        }
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
