package org.rolecard.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rolecard.build.BuildRequest.Folders;
import org.rolecard.build.Inspection.Found;
import org.rolecard.build.OpeningInspection.Inspected;
import org.rolecard.build.RoleLibrary.CheckedRole;
import org.rolecard.build.Workshop.Employer;
import org.rolecard.document.Edition;
import org.rolecard.model.Company;
import org.rolecard.model.Role;
import org.rolecard.people.Assigned;
import org.rolecard.people.Assignments;
import org.rolecard.people.PeopleList;
import org.rolecard.problem.Problem;
import org.rolecard.problem.Severity;
import org.rolecard.reading.CompanyReader;
import org.rolecard.scoring.FilledIn;
import org.rolecard.source.BuiltInFolder;
import org.rolecard.source.DiskFolder;
import org.rolecard.source.LayeredFolder;
import org.rolecard.source.SourceFile;
import org.rolecard.source.SourceFile.NotText;
import org.rolecard.template.TemplateFault;
import org.rolecard.template.Templates;
import org.rolecard.yaml.StrictYaml;

/** What comes of a file that a user wrote: problems, or documents. */
final class Outcome {
    private final Path templates;
    private final Supplies supplies;

    /** What is common to all; templates that mutate stand in that folder. */
    Outcome(Path templates) throws Exception {
        this.templates = templates;
        Path none = templates.resolve("none");
        supplies = Supplies.read(
                new Folders(none, none, none), List.of(Format.MD, Format.HTML, Format.TXT), Optional.empty(), false);
    }

    private static SourceFile file(String name, String text) {
        return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** What is wrong with an opening; where nothing is, its posting is made. */
    List<Problem> ofOpening(String name, String text) throws Exception {
        Company company = supplies.library().company();
        Inspected inspected = new OpeningInspection(supplies.library(), company).of(file(name, text));
        if (inspected.vacancy().isPresent()) {
            made(supplies.workshop()
                    .build(
                            inspected.vacancy().get(),
                            List.of("job-posting"),
                            List.of(Edition.TH_EN),
                            List.of(Format.MD, Format.HTML, Format.TXT, Format.JSONLD)));
        }
        return inspected.found().stream().map(Found::problem).toList();
    }

    /** What is wrong with the employer; where nothing is, a role is shown under its name. */
    List<Problem> ofCompany(String name, String text) throws Exception {
        List<Problem> problems = new Inspection(Path.of("roles"), Path.of("templates"))
                .file(file(name, text)).findings().stream().map(Found::problem).toList();
        if (problems.stream().noneMatch(p -> p.severity() == Severity.ERROR)) {
            Company company =
                    CompanyReader.read(StrictYaml.read(file(name, text).text())).value();
            Workshop base = supplies.workshop();
            made(with(base.templates(), new Employer(company, Optional.empty()))
                    .build(
                            role("hotel-manager"),
                            FilledIn.nothing(),
                            List.of("job-description"),
                            List.of(Edition.TH),
                            List.of(Format.HTML)));
        }
        return problems;
    }

    /** What is wrong with a list of people; the first of those with whom nothing is gets a scorecard. */
    List<Problem> ofPeople(String name, String text) throws Exception {
        PeopleList list = PeopleList.read(file(name, text));
        Map<String, Role> roles = new HashMap<>();
        List<String> known = supplies.library().ids();
        for (String id : list.roles()) {
            if (known.contains(id)) {
                roles.put(id, role(id));
            }
        }
        Assignments assignments = new Assignments(list, roles, known);
        List<Problem> problems = new ArrayList<>(assignments.problems());
        assignments.people().forEach(person -> problems.addAll(person.problems()));
        Optional<Assigned> sound =
                assignments.people().stream().filter(Assigned::isSound).findFirst();
        if (sound.isPresent()) {
            made(supplies.workshop()
                    .build(
                            sound.get().role().orElseThrow(),
                            new FilledIn(sound.get().person(), Map.of()),
                            List.of("scorecard"),
                            List.of(Edition.EN),
                            List.of(Format.HTML)));
        }
        return problems;
    }

    /** What is wrong with a template; where nothing is, a role is shown with it. */
    List<Problem> ofTemplate(String name, String text) throws Exception {
        Path file = Files.write(
                templates.resolve(Path.of(name).getFileName()), file(name, text).bytes());
        Templates own = new Templates(new LayeredFolder(new DiskFolder(templates), new BuiltInFolder("templates")));
        try {
            String kind = name.contains("scorecard") ? "scorecard" : "job-description";
            made(with(own, supplies.workshop().employer())
                    .build(
                            role("hotel-manager"),
                            FilledIn.nothing(),
                            List.of(kind),
                            List.of(Edition.TH_EN),
                            List.of(Format.MD, Format.HTML)));
            return List.of();
        } catch (TemplateFault e) {
            return List.of(e.problem());
        } finally {
            Files.delete(file);
        }
    }

    private Workshop with(Templates own, Employer employer) {
        Workshop base = supplies.workshop();
        return new Workshop(
                own, base.labels(), base.scale(), employer, base.look(), base.date(), base.missingCharacter());
    }

    private Role role(String id) throws Exception {
        CheckedRole checked = supplies.library().read(id);
        return checked.role().orElseThrow();
    }

    private static void made(List<Workshop.Built> documents) {
        assertThat(documents).isNotEmpty();
    }

    /** The text as it is read from the bytes; half a character is written as a question mark. */
    static org.rolecard.source.SourceText source(String name, String text) {
        try {
            return file(name, text).text();
        } catch (NotText e) {
            throw new AssertionError(e);
        }
    }
}
