package org.rolecard.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rolecard.model.LocalizedText;
import org.rolecard.source.BuiltInFolder;
import org.rolecard.source.DiskFolder;
import org.rolecard.source.FileTrouble;
import org.rolecard.source.Folder;
import org.rolecard.source.LayeredFolder;

/** The roles that there are, the user's and those inside the program. */
public final class Catalogue {
    private Catalogue() {}

    /**
     * A role of the catalogue.
     *
     * @param id its id
     * @param heading its title and family, if its file can be read
     * @param file its file, as it is shown
     */
    public record Entry(String id, Optional<Heading> heading, String file) {}

    /**
     * What a role is called.
     *
     * @param title its title
     * @param family its family
     */
    public record Heading(LocalizedText title, String family) {}

    /** All roles, by id; a file of the user's hides the built-in one of the same name. */
    public static List<Entry> of(Path roles) throws FileTrouble {
        Folder both = new LayeredFolder(new DiskFolder(roles), new BuiltInFolder("roles"));
        RoleLibrary library = new RoleLibrary(both);
        List<Entry> entries = new ArrayList<>();
        for (String id : library.ids()) {
            entries.add(new Entry(id, heading(library, id), both.shown(id + ".yaml")));
        }
        return entries;
    }

    /** Why a file cannot be read is said by check; one is not to hide the others. */
    private static Optional<Heading> heading(RoleLibrary library, String id) {
        try {
            return library.read(id).role().map(r -> new Heading(r.title(), r.family()));
        } catch (FileTrouble e) {
            return Optional.empty();
        }
    }
}
