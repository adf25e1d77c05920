package org.rolecard.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rolecard.document.Composed;
import org.rolecard.document.PostingDocument;
import org.rolecard.document.Text;
import org.rolecard.model.Language;
import org.rolecard.source.FileTrouble;
import org.rolecard.source.Folder;

/**
 * The templates of a folder. Every {@code NAME.md.ftl} is a kind of document about roles, every
 * {@code NAME.opening.md.ftl} one about openings. Templates are trusted as code is, yet they are given no way to Java
 * classes, to files outside their folder, or to print data unescaped.
 */
public final class Templates {
    private static final Pattern KIND_FILE = Pattern.compile("([a-z0-9][a-z0-9-]{0,62})\\.md\\.ftl");
    private static final Pattern OPENING_KIND_FILE = Pattern.compile("([a-z0-9][a-z0-9-]{0,62})\\.opening\\.md\\.ftl");
    private static final String PAGE = "page.html.ftl";

    private final Folder folder;
    private final Configuration configuration;

    /** The templates of a folder, compiled at their first use. */
    public Templates(Folder folder) {
        this.folder = folder;
        this.configuration = ClosedConfiguration.of(folder);
    }

    /** The kinds of documents about roles, sorted by name. */
    public List<String> kinds() throws FileTrouble {
        return kinds(KIND_FILE);
    }

    /** The kinds of documents about openings, sorted by name. */
    public List<String> openingKinds() throws FileTrouble {
        return kinds(OPENING_KIND_FILE);
    }

    private List<String> kinds(Pattern file) throws FileTrouble {
        List<String> kinds = new ArrayList<>();
        for (String name : folder.names()) {
            Matcher matcher = file.matcher(name);
            if (matcher.matches()) {
                kinds.add(matcher.group(1));
            }
        }
        return kinds;
    }

    /** What a kind of document is called: its label {@code document-KIND}, or else its name with spaces. */
    public static Text kindName(String kind, Composed document) {
        return Optional.ofNullable(document.labels().get("document-" + kind))
                .orElseGet(() -> new Text(List.of(new Text.Part(Language.EN, kind.replace('-', ' '))), true));
    }

    /**
     * The template of a kind of document; those about openings are named apart, so that no build of roles takes them.
     */
    public static String file(String kind, Composed document) {
        return kind + (document instanceof PostingDocument ? ".opening.md.ftl" : ".md.ftl");
    }

    /** Says of a template that what it prints is nested too deep. */
    public TemplateFault tooDeep(String kind, Composed document) throws FileTrouble {
        return TemplateFault.tooDeep(file(kind, document), folder);
    }

    /** A document as Markdown. */
    public <D extends Record & Composed> String markdown(String kind, D document) throws TemplateFault, FileTrouble {
        Template template = load(file(kind, document));
        Map<String, Object> extra = Map.of("kind", kindName(kind, document));
        return tidy(process(template, new Root(document, extra)));
    }

    /**
     * Whether a kind of document is printed across the page: its template begins with {@code <#ftl
     * attributes={"orientation": "landscape"}>}.
     */
    public boolean isLandscape(String kind, Composed document) throws TemplateFault, FileTrouble {
        return "landscape".equals(load(file(kind, document)).getCustomAttribute("orientation"));
    }

    /** A whole page around the body of a document. */
    public String page(Page page) throws TemplateFault, FileTrouble {
        Map<String, Object> extra = new LinkedHashMap<>();
        extra.put("style", markup(page.style()));
        extra.put("body", markup(page.body()));
        page.jsonLd().ifPresent(json -> extra.put("jsonLd", markup(scriptSafe(json))));
        return process(load(PAGE), new Root(page, extra));
    }

    /**
     * Nothing in JSON can end the script element that it stands in, or begin one: {@code <} is written by its number.
     */
    private static String scriptSafe(String json) {
        return json.strip().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    private static TemplateModel markup(String html) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    private Template load(String name) throws TemplateFault, FileTrouble {
        try {
            return configuration.getTemplate(name);
        } catch (IOException | IllegalArgumentException e) {
            throw TemplateFault.loading(name, e, folder);
        } catch (StackOverflowError e) {
            throw TemplateFault.tooDeep(name, folder);
        }
    }

    private String process(Template template, Root root) throws TemplateFault, FileTrouble {
        LimitedWriter out = new LimitedWriter();
        try {
            template.process(root, out);
            return out.toString();
        } catch (TemplateException e) {
            throw TemplateFault.running(e, folder);
        } catch (StackOverflowError e) {
            throw TemplateFault.endless(template.getName(), folder);
        } catch (IOException e) {
            throw TemplateFault.unlimited(template.getName(), folder); // the writer's only trouble
        }
    }

    /** Loops leave empty lines behind; one between blocks is enough, and a file ends with one line end. */
    private static String tidy(String markdown) {
        StringBuilder tidy = new StringBuilder(markdown.length());
        int blank = 0;
        int start = 0;
        while (start <= markdown.length()) {
            int next = markdown.indexOf('\n', start);
            int end = next < 0 ? markdown.length() : next;
            String line = markdown.substring(start, withoutSpaces(start, end, markdown));
            blank = line.isEmpty() ? blank + 1 : 0;
            if (blank <= 1) {
                tidy.append(line).append('\n');
            }
            start = end + 1;
        }
        return tidy.toString().strip() + "\n";
    }

    /** Where a line ends, without the spaces at its end and without the carriage return of Windows. */
    private static int withoutSpaces(int start, int lineEnd, String text) {
        boolean windows = lineEnd > start && lineEnd < text.length() && text.charAt(lineEnd - 1) == '\r';
        int end = windows ? lineEnd - 1 : lineEnd;
        while (end > start && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
            end--;
        }
        return end;
    }
}
