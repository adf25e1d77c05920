package org.rolecard.build;

import java.util.List;
import org.rolecard.model.Company;
import org.rolecard.model.Scale;
import org.rolecard.reading.ScaleReader;
import org.rolecard.source.FileTrouble;
import org.rolecard.source.Folder;
import org.rolecard.source.SourceFile;
import org.rolecard.source.SourceFile.NotText;
import org.rolecard.yaml.StrictYaml;

/**
 * The scales, {@code scale.NAME.yaml} among the templates: the user's own, then the built-in ones.
 *
 * @param templates where they are looked for
 */
public record ScaleLibrary(Folder templates) {
    /** The name of the scale that is used where none is asked for. */
    public static final String USUAL = "five-levels";

    private static final String BEFORE = "scale.";
    private static final String BEHIND = ".yaml";

    /** The names of all scales, sorted. */
    public List<String> names() throws FileTrouble {
        return templates.names().stream()
                .filter(n -> Folder.isSafe(n)
                        && n.startsWith(BEFORE)
                        && n.endsWith(BEHIND)
                        && n.length() > BEFORE.length() + BEHIND.length())
                .map(n -> n.substring(BEFORE.length(), n.length() - BEHIND.length()))
                .toList();
    }

    /** The scale that the company file names; the usual one where it names none. */
    Scale ofCompany(Company company, RoleLibrary library) throws FileTrouble, InputFault {
        try {
            return named(company.scale().orElse(USUAL));
        } catch (UnknownName e) {
            throw new InputFault(library.companyProblem("scale", "unknown-scale", e.says()));
        }
    }

    /** The scale of that name. */
    public Scale named(String name) throws FileTrouble, UnknownName, InputFault {
        List<String> all = names();
        if (!all.contains(name)) {
            throw UnknownName.scale(name, all);
        }
        SourceFile file = templates.find(BEFORE + name + BEHIND).orElseThrow();
        try {
            return InputFault.valueOf(ScaleReader.read(StrictYaml.read(file.text()), name));
        } catch (NotText e) {
            throw new InputFault(e.problem());
        }
    }
}
