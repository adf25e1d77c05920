package org.rolecard.template;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rolecard.document.Composer;
import org.rolecard.document.Edition;
import org.rolecard.document.RoleDocument;
import org.rolecard.document.SampleRole;
import org.rolecard.model.Company;
import org.rolecard.model.Role;
import org.rolecard.problem.Problem;
import org.rolecard.source.BuiltInFolder;
import org.rolecard.source.DiskFolder;
import org.rolecard.source.LayeredFolder;

/**
 * A user's templates, laid over the built-in ones as the program does it.
 *
 * @param path where they are
 */
record TemplateFolder(Path path) {
    /** The sample role in one edition. */
    static RoleDocument document(Edition edition) {
        return document(edition, SampleRole.role());
    }

    static RoleDocument document(Edition edition, Role role) {
        return new Composer(edition, SampleRole.labels(), SampleRole.scale()).compose(role, Company.unknown());
    }

    TemplateFolder with(String name, String content) throws IOException {
        Files.writeString(path.resolve(name), content);
        return this;
    }

    Templates templates() {
        return new Templates(new LayeredFolder(new DiskFolder(path), new BuiltInFolder("templates")));
    }

    /** What a template prints about the English sample role. */
    String printed(String template) throws IOException, TemplateFault {
        return with("try.md.ftl", template).templates().markdown("try", document(Edition.EN));
    }

    /** What is wrong with a template, called {@code try.md.ftl}. */
    Problem problem(String template) throws IOException {
        with("try.md.ftl", template);
        return problemOf("try");
    }

    Problem problemOf(String kind) {
        return catchThrowableOfType(TemplateFault.class, () -> templates().markdown(kind, document(Edition.EN)))
                .problem();
    }

    /** What is wrong with a template, as line:column: message. */
    String fault(String template) throws IOException {
        return atPlace(problem(template));
    }

    static String atPlace(Problem problem) {
        return problem.place().line() + ":" + problem.place().column() + ": " + problem.message();
    }

    static Page page(String title, String body) {
        return new Page(
                "en",
                "en",
                "job-description",
                title,
                "What it is",
                "portrait",
                new Page.Footer("JD-001", List.of(new Page.PageCount("en", "Page ", " of ", ""))),
                Optional.empty(),
                "",
                Optional.empty(),
                "p > a { color: red }",
                body);
    }
}
