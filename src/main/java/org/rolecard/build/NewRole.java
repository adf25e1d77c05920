package org.rolecard.build;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rolecard.output.WholeFile;
import org.rolecard.source.BuiltInFolder;
import org.rolecard.source.DiskFolder;
import org.rolecard.source.FileTrouble;
import org.rolecard.source.Folder;
import org.rolecard.source.LayeredFolder;
import org.rolecard.source.SourceFile;
import org.rolecard.source.SourceFile.NotText;

/**
 * Begins a role file: the empty one of the templates, or a copy of a role that is there.
 *
 * @param roles the user's role files
 * @param templates the user's templates; a new-role.yaml in them takes the place of the built-in one
 */
public record NewRole(Path roles, Path templates) {
    private static final String EMPTY = "new-role.yaml";
    private static final Pattern MODELINE = Pattern.compile("\\A# yaml-language-server:.*\\R");
    private static final String SCHEMA = "src/main/resources/schema/role.schema.json";

    /** Where the file of a role stands. */
    public Path file(String id) {
        return roles.resolve(id + ".yaml");
    }

    /** Whether a text can be a role's id. */
    public static boolean isId(String text) {
        return FileNames.isId(text);
    }

    /** Writes a role file; the caller has made sure that there is none yet. */
    public void write(String id, Optional<String> from) throws FileTrouble, UnknownName, InputFault {
        SourceFile original = from.isPresent() ? role(from.get()) : empty();
        try {
            String text = MODELINE.matcher(original.text().text()).replaceFirst("");
            WholeFile.writeNew(file(id), (modeline() + text).getBytes(StandardCharsets.UTF_8));
        } catch (NotText e) {
            throw new InputFault(e.problem());
        }
    }

    /** Where the employer's file stands. */
    public Path companyFile() {
        return roles.resolve(RoleLibrary.COMPANY);
    }

    /**
     * Writes the employer's file, as the library has it, to be changed; the caller has made sure that there is none.
     */
    public void writeCompany() throws FileTrouble {
        SourceFile original =
                new BuiltInFolder("roles").find(RoleLibrary.COMPANY).orElseThrow();
        WholeFile.writeNew(companyFile(), original.bytes());
    }

    private SourceFile role(String id) throws FileTrouble, UnknownName {
        Folder both = new LayeredFolder(new DiskFolder(roles), new BuiltInFolder("roles"));
        String chosen = new RoleLibrary(both).chosen(List.of(id)).get(0);
        return both.find(chosen + ".yaml").orElseThrow();
    }

    private SourceFile empty() throws FileTrouble {
        return new LayeredFolder(new DiskFolder(templates), new BuiltInFolder("templates"))
                .find(EMPTY)
                .orElseThrow();
    }

    /** Tells editors where the schema is: in the source tree where there is one, else beside the role. */
    private String modeline() {
        Path here = Optional.ofNullable(roles.getParent()).orElse(Path.of(""));
        String schema = Files.exists(here.resolve(SCHEMA)) ? "../" + SCHEMA : "role.schema.json";
        return "# yaml-language-server: $schema=" + schema + "\n";
    }
}
