package org.rolecard.template;

import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileNameGlobMatcher;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import java.util.Locale;
import java.util.TimeZone;
import org.rolecard.source.Folder;

/**
 * FreeMarker with its doors shut: no way to Java classes or to files outside a folder, nothing printed unescaped,
 * nothing taken from the machine, no log of its own.
 */
final class ClosedConfiguration {
    private ClosedConfiguration() {}

    /** For the templates of a folder. */
    static Configuration of(Folder folder) {
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
}
