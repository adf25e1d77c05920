package org.rolecard.build;

import java.util.List;
import java.util.Optional;
import org.rolecard.model.Scale;
import org.rolecard.problem.Message;
import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;
import org.rolecard.problem.Suggestion;
import org.rolecard.reading.ReadFile;
import org.rolecard.reading.ScaleReader;
import org.rolecard.source.FileTrouble;
import org.rolecard.source.Folder;
import org.rolecard.source.SourceFile;
import org.rolecard.source.SourceFile.NotText;
import org.rolecard.yaml.StrictYaml;

/** The scales of the templates folder: {@code scale.NAME.yaml}. */
record ScaleLibrary(Folder templates) {
    private static final String DEFAULT = "five-levels";
    private static final String BEFORE = "scale.";
    private static final String AFTER = ".yaml";

    /** The scale of that name; the usual one where none is named. */
    Scale read(Optional<String> named, String companyFile) throws FileTrouble, InputFault {
        String name = named.orElse(DEFAULT);
        Optional<SourceFile> file = templates.find(BEFORE + name + AFTER);
        if (file.isEmpty()) {
            Message says = Message.of("unknown-scale", name, String.join(", ", names()))
                    .and(Suggestion.message(name, names()));
            throw new InputFault(Problem.error(Place.startOf(companyFile), "unknown-scale", says, ""));
        }
        try {
            ReadFile<Scale> read = ScaleReader.read(StrictYaml.read(file.get().text()), name);
            if (read.anyError()) {
                throw new InputFault(read.problems());
            }
            return read.value();
        } catch (NotText e) {
            throw new InputFault(e.problem());
        }
    }

    private List<String> names() throws FileTrouble {
        return templates.names().stream()
                .filter(n -> n.startsWith(BEFORE) && n.endsWith(AFTER))
                .map(n -> n.substring(BEFORE.length(), n.length() - AFTER.length()))
                .toList();
    }
}
