package org.rolecard.template;

import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileNameGlobMatcher;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rolecard.document.RoleDocument;
import org.rolecard.document.Text;
import org.rolecard.model.Language;
import org.rolecard.source.FileTrouble;
import org.rolecard.source.Folder;

/**
 * The templates of a folder. Every {@code NAME.md.ftl} is a kind of document. Templates are trusted as code is, yet
 * they are given no way to Java classes, to files outside their folder, or to print data unescaped.
 */
public final class Templates {
    private static final Pattern KIND_FILE = Pattern.compile("([a-z0-9][a-z0-9-]{0,62})\\.md\\.ftl");
    private static final String PAGE = "page.html.ftl";

    private final Folder folder;
    private final Configuration configuration;

    /** The templates of a folder, compiled at their first use. */
    public Templates(Folder folder) {
        this.folder = folder;
        this.configuration = closed(folder);
    }

    private static Configuration closed(Folder folder) {
        Configuration c = new Configuration(Configuration.VERSION_2_3_34);
        c.setTemplateLoader(new FolderLoader(folder));
        c.setLocalizedLookup(false);
        c.setTabSize(1); // columns are counted in characters, as everywhere
        c.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        c.setObjectWrapper(new RecordWrapper());
        c.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        c.setAPIBuiltinEnabled(false);
        c.setDefaultEncoding("UTF-8");
        c.setLocale(Locale.ROOT);
        c.setTimeZone(TimeZone.getTimeZone("UTC"));
        c.setNumberFormat("computer");
        c.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        c.setLogTemplateExceptions(false);
        c.setAttemptExceptionReporter((e, environment) -> {});
        c.setWrapUncheckedExceptions(true);
        c.setRecognizeStandardFileExtensions(false);
        c.setOutputFormat(MarkdownFormat.INSTANCE);
        c.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        TemplateConfiguration html = new TemplateConfiguration();
        html.setOutputFormat(HTMLOutputFormat.INSTANCE);
        c.setTemplateConfigurations(
                new ConditionalTemplateConfigurationFactory(new FileNameGlobMatcher("*.html.ftl"), html));
        return c;
    }

    /** The kinds of documents, sorted by name. */
    public List<String> kinds() throws FileTrouble {
        List<String> kinds = new ArrayList<>();
        for (String name : folder.names()) {
            Matcher matcher = KIND_FILE.matcher(name);
            if (matcher.matches()) {
                kinds.add(matcher.group(1));
            }
        }
        return kinds;
    }

    /** What a kind of document is called: its label {@code document-KIND}, or else its name with spaces. */
    public static Text kindName(String kind, RoleDocument document) {
        return Optional.ofNullable(document.labels().get("document-" + kind))
                .orElseGet(() -> new Text(List.of(new Text.Part(Language.EN, kind.replace('-', ' '))), true));
    }

    /** A document as Markdown. */
    public String markdown(String kind, RoleDocument document) throws TemplateFault, FileTrouble {
        Template template = load(kind + ".md.ftl");
        Map<String, Object> extra = Map.of("kind", kindName(kind, document));
        return tidy(process(template, new Root(document, extra)));
    }

    /**
     * Whether a kind of document is printed across the page: its template begins with {@code <#ftl
     * attributes={"orientation": "landscape"}>}.
     */
    public boolean isLandscape(String kind) throws TemplateFault, FileTrouble {
        return "landscape".equals(load(kind + ".md.ftl").getCustomAttribute("orientation"));
    }

    /** A whole page around the body of a document. */
    public String page(Page page) throws TemplateFault, FileTrouble {
        Map<String, Object> extra = new LinkedHashMap<>();
        extra.put("style", markup(page.style()));
        extra.put("body", markup(page.body()));
        return process(load(PAGE), new Root(page, extra));
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
        }
    }

    private String process(Template template, Root root) throws TemplateFault, FileTrouble {
        StringWriter out = new StringWriter();
        try {
            template.process(root, out);
            return out.toString();
        } catch (TemplateException e) {
            throw TemplateFault.running(e, folder);
        } catch (StackOverflowError e) {
            throw TemplateFault.endless(template.getName(), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a writer into memory cannot fail
        }
    }

    /** Loops leave empty lines behind; one between blocks is enough, and a file ends with one line end. */
    private static String tidy(String markdown) {
        return markdown.replace("\r\n", "\n")
                        .replaceAll("[ \t]+\n", "\n")
                        .replaceAll("\n{3,}", "\n\n")
                        .strip()
                + "\n";
    }
}
