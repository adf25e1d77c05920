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
import org.rolecard.problem.Problem;
import org.rolecard.source.FileTrouble;
import org.rolecard.source.FileTrouble.Action;
import org.rolecard.source.Folder;
import org.rolecard.source.SourceFile;
import org.rolecard.source.SourceFile.NotText;
import org.rolecard.style.StyleSheet.Url;

/**
 * Reads the style sheets: {@code style.css} for all pages, {@code screen.css} for web pages, {@code print.css} for PDF;
 * and {@code filled.css} for scorecards that are filled in. A sheet may name files of its own folder and nothing else,
 * so that a page is complete in itself and nothing is ever fetched.
 */
public final class Styles {
    private static final Pattern FONT_FACE = Pattern.compile("(?i)@font-face\\s*\\{([^}]*)}");

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "woff2", "font/woff2",
            "ttf", "font/ttf",
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg");

    /** The style sheets that pages of PDFs are set with. */
    public static final List<String> OF_PDF = List.of("style.css", "print.css", "filled.css");

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
        StyleSheet print = sheet("print.css");
        List<FontFace> fonts = new ArrayList<>();
        for (MatchResult rule : FONT_FACE.matcher(print.rules()).results().toList()) {
            fonts.add(fontFace(rule, print));
        }
        StyleSheet rest = print.without(FONT_FACE.matcher(print.rules()).replaceAll(rule -> blanked(rule.group())));
        return new PrintStyle(
                inlined(sheet("style.css")) + inlined(rest),
                fonts,
                print.source().name());
    }

    private FontFace fontFace(MatchResult rule, StyleSheet sheet) throws StyleFault, FileTrouble {
        String declarations = rule.group(1);
        Optional<Url> url = sheet.urls().stream()
                .filter(u -> u.start() >= rule.start() && u.end() <= rule.end())
                .findFirst();
        Optional<String> family = value(declarations, "font-family");
        if (url.isEmpty() || family.isEmpty()) {
            throw sheet.fault(rule.start(), "a @font-face needs font-family and src: url(FILE)");
        }
        SourceFile file = file(url.get(), sheet);
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

    private StyleSheet sheet(String name) throws StyleFault, FileTrouble {
        SourceFile file = folder.find(name).orElseThrow(() -> FileTrouble.of(Action.READ, name, "trouble.none"));
        try {
            return StyleSheet.of(file.text());
        } catch (NotText e) {
            throw new StyleFault(e.problem());
        }
    }

    /** As many spaces, with the same line ends, so that what follows keeps its place. */
    private static String blanked(String text) {
        return text.replaceAll("[^\n]", " ");
    }

    private String inlined(StyleSheet sheet) throws StyleFault, FileTrouble {
        StringBuilder css = new StringBuilder();
        int done = 0;
        for (Url url : sheet.urls()) {
            SourceFile file = file(url, sheet);
            css.append(sheet.rules(), done, url.start())
                    .append("url(data:")
                    .append(mediaType(url, sheet))
                    .append(";base64,")
                    .append(Base64.getEncoder().encodeToString(file.bytes()))
                    .append(')');
            done = url.end();
        }
        css.append(sheet.rules(), done, sheet.rules().length());
        return css.toString().replaceAll("(?<![ \t])[ \t]+\n", "\n");
    }

    private SourceFile file(Url url, StyleSheet sheet) throws StyleFault, FileTrouble {
        return folder.find(url.name())
                .orElseThrow(() -> sheet.fault(
                        url.nameStart(),
                        "'" + url.name()
                                + "' is not a file in the templates folder; a style may name only such files"));
    }

    private static String mediaType(Url url, StyleSheet sheet) throws StyleFault {
        String ending = url.name().substring(url.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String type = MEDIA_TYPES.get(ending);
        if (type == null) {
            throw sheet.fault(url.nameStart(), "only fonts (woff2, ttf) and pictures (png, jpg) can stand in a style");
        }
        return type;
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
