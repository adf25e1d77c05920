package org.rolecard.cli;

import java.util.ArrayList;
import java.util.List;
import org.rolecard.build.Catalogue;
import org.rolecard.build.Catalogue.Entry;
import org.rolecard.model.Language;
import org.rolecard.problem.Message;
import org.rolecard.report.CatalogueReport;
import org.rolecard.source.FileTrouble;

/** {@code rolecard list}: the roles that there are. */
final class ListCommand implements Command {
    private static final Choice<Form> FORMS = Choice.of(Form.values());

    private final Output output;

    ListCommand(Output output) {
        this.output = output;
    }

    /** How the list is told. */
    private enum Form {
        TEXT,
        JSON
    }

    @Override
    public Syntax syntax() {
        return new Syntax("", 0, 0, List.of("format", "roles"), List.of());
    }

    @Override
    public int run(Arguments given) throws UsageFault, FileTrouble {
        Form form = given.choice("format", FORMS).orElse(Form.TEXT);
        List<Entry> entries = Catalogue.of(given.source("roles"));
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
}
