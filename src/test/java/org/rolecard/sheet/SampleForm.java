package org.rolecard.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.rolecard.document.Composer;
import org.rolecard.document.Edition;
import org.rolecard.document.RoleDocument;
import org.rolecard.document.SampleRole;
import org.rolecard.document.Text;
import org.rolecard.model.Company;
import org.rolecard.model.Person;
import org.rolecard.model.Role;
import org.rolecard.model.Scale;
import org.rolecard.reading.RoleReader;
import org.rolecard.scoring.Actual;
import org.rolecard.source.SourceText;
import org.rolecard.yaml.StrictYaml;

/** Forms for tests. */
public final class SampleForm {
    private SampleForm() {}

    /** A role of the library. */
    public static Role role(String id) {
        return role(id, text -> text);
    }

    /** A role of the library, changed before it is read. */
    public static Role role(String id, java.util.function.UnaryOperator<String> change) {
        try {
            String text = change.apply(Files.readString(Path.of("roles", id + ".yaml")));
            return RoleReader.read(StrictYaml.read(new SourceText(id + ".yaml", text)), id)
                    .value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The form of a role, filled in. */
    public static Form of(Role role, Edition edition, Scale scale, Map<String, Actual> actuals) {
        return of(role, edition, scale, Person.nobody(), actuals);
    }

    /** The form of a person, filled in. */
    public static Form of(Role role, Edition edition, Scale scale, Person person, Map<String, Actual> actuals) {
        RoleDocument document = new Composer(edition, SampleRole.labels(), scale).compose(role, Company.unknown());
        return new Form(
                role,
                document,
                edition,
                Text.of(edition, language -> SampleRole.labels().word(language, "document-scorecard")),
                scale,
                person,
                actuals,
                Optional.empty());
    }
}
