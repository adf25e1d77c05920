package org.rolecard.build;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.rolecard.output.WholeFile;
import org.rolecard.source.BuiltInFolder;
import org.rolecard.source.DiskFolder;
import org.rolecard.source.FileTrouble;
import org.rolecard.source.LayeredFolder;
import org.rolecard.source.SourceFile.NotText;

/**
 * Begins an opening file: the empty one of the templates, with the role filled in.
 *
 * @param openings the user's opening files
 * @param roles the user's role files
 * @param templates the user's templates; a new-opening.yaml in them takes the place of the built-in one
 */
public record NewOpening(Path openings, Path roles, Path templates) {
    private static final String EMPTY = "new-opening.yaml";
    private static final String MODELINE = "# yaml-language-server: $schema=opening.schema.json\n";
    private static final String OPEN_ROLE = "role: to-fill-in";

    /** Where the file of an opening stands. */
    public Path file(String id) {
        return openings.resolve(id + ".yaml");
    }

    /** Writes an opening file; the caller has made sure that there is none yet. */
    public void write(String id, String role) throws FileTrouble, UnknownName, InputFault {
        RoleLibrary library = new RoleLibrary(new LayeredFolder(new DiskFolder(roles), new BuiltInFolder("roles")));
        String chosen = library.chosen(List.of(role)).get(0);
        try {
            String empty = new LayeredFolder(new DiskFolder(templates), new BuiltInFolder("templates"))
                    .find(EMPTY)
                    .orElseThrow()
                    .text()
                    .text();
            String text = MODELINE + empty.replace(OPEN_ROLE, "role: " + chosen);
            WholeFile.writeNew(file(id), text.getBytes(StandardCharsets.UTF_8));
        } catch (NotText e) {
            throw new InputFault(e.problem());
        }
    }
}
