package org.rolecard.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rolecard.build.Catalogue;
import org.rolecard.build.Catalogue.Entry;
import org.rolecard.model.Language;
import org.rolecard.problem.Message;
import org.rolecard.report.CatalogueReport;
import org.rolecard.source.FileTrouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rolecard list}: the roles that there are. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Lists the roles, yours and those inside the program, with title, family and file.",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Examples:",
            "  rolecard list",
            "  rolecard list --format json",
            "",
            "Exit codes: 0 done; 2 wrong usage; 3 a file could not be read; 70 a fault of the",
            "program."
        })
final class ListCommand implements Callable<Integer> {
    private final Output output;

    @Option(names = "--roles", paramLabel = "DIR", description = "Your role files. Default: roles")
    private Path roles = Path.of("roles");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatChoice.class,
            description = "text for people, json for programs. Default: text")
    private Form form = Form.TEXT;

    ListCommand(Output output) {
        this.output = output;
    }

    /** How the list is told. */
    private enum Form {
        TEXT,
        JSON
    }

    @Override
    public Integer call() throws FileTrouble {
        List<Entry> entries = Catalogue.of(roles);
        switch (form) {
            case TEXT -> text(entries, SystemLanguage.get());
            case JSON -> output.results().print(CatalogueReport.of(entries));
        }
        return ExitCode.DONE;
    }

    private void text(List<Entry> entries, Language said) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(word("role", said), word("title", said), word("family", said), word("file", said)));
        for (Entry entry : entries) {
            String title = entry.heading()
                    .map(h -> h.title().th() + " / " + h.title().en())
                    .orElse(word("unreadable", said));
            String family = entry.heading().map(Catalogue.Heading::family).orElse("");
            rows.add(List.of(entry.id(), title, family, entry.file()));
        }
        Columns.of(rows).forEach(output.results()::println);
    }

    private static String word(String key, Language said) {
        return Message.of("list." + key).in(said);
    }

    /** Reads --format. */
    static final class FormatChoice extends Choice<Form> {
        FormatChoice() {
            super(List.of(Form.values()), form -> form.name().toLowerCase(Locale.ROOT));
        }
    }
}
