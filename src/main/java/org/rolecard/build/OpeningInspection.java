package org.rolecard.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rolecard.build.Inspection.Found;
import org.rolecard.build.RoleLibrary.CheckedRole;
import org.rolecard.check.Acceptances;
import org.rolecard.check.Acceptances.Answered;
import org.rolecard.check.Finding;
import org.rolecard.check.OpeningCheck;
import org.rolecard.model.Company;
import org.rolecard.model.Opening;
import org.rolecard.model.Role;
import org.rolecard.model.Vacancy;
import org.rolecard.posting.Missing;
import org.rolecard.posting.TooLong.Origin;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;
import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;
import org.rolecard.problem.ProblemOrder;
import org.rolecard.problem.Severity;
import org.rolecard.problem.Suggestion;
import org.rolecard.reading.CompanyReader;
import org.rolecard.reading.OpeningReader;
import org.rolecard.reading.Places;
import org.rolecard.reading.ReadFile;
import org.rolecard.reading.RoleReader;
import org.rolecard.source.FileTrouble;
import org.rolecard.source.SourceFile;
import org.rolecard.source.SourceFile.NotText;
import org.rolecard.yaml.StrictYaml;
import org.rolecard.yaml.YamlFile;

/** Reads opening files and finds what is wrong with them, and with what their postings show of role and company. */
final class OpeningInspection {
    private static final FieldPath ROLE = FieldPath.root().key("role");

    private final RoleLibrary library;
    private final Company company;
    private final OpeningCheck check = new OpeningCheck(RuleBooks.builtIn());

    OpeningInspection(RoleLibrary library, Company company) {
        this.library = library;
        this.company = company;
    }

    /**
     * An opening, read and checked.
     *
     * @param vacancy all that its posting is made of, if nothing is wrong with it
     * @param found what was found, in the order of files and places
     * @param places where its texts stand
     * @param files the files that they stand in
     */
    record Inspected(Optional<Vacancy> vacancy, List<Found> found, Map<Origin, Places> places, List<YamlFile> files) {}

    Inspected of(SourceFile file) throws FileTrouble, InputFault {
        String name = file.name().replaceFirst("^.*[/\\\\]", "");
        String id = name.replaceFirst("\\.yaml$", "");
        if (!name.endsWith(".yaml") || !FileNames.isId(id)) {
            return refused(Problem.error(Place.startOf(file.name()), "file-name", Message.of("opening-file-name"), ""));
        }
        try {
            YamlFile yaml = StrictYaml.read(file.text());
            return inspected(OpeningReader.read(yaml, id), yaml);
        } catch (NotText e) {
            return refused(e.problem());
        }
    }

    private static Inspected refused(Problem problem) {
        return new Inspected(Optional.empty(), List.of(new Found(problem, Optional.empty())), Map.of(), List.of());
    }

    private Inspected inspected(ReadFile<Opening> read, YamlFile yaml) throws FileTrouble, InputFault {
        Opening opening = read.value();
        Map<Origin, Places> places = new EnumMap<>(Origin.class);
        List<YamlFile> files = new ArrayList<>(List.of(yaml));
        List<Found> found = new ArrayList<>();
        places.put(Origin.OPENING, read.places());
        read.problems().forEach(p -> found.add(new Found(p, Optional.empty())));
        List<Finding> own = check.opening(opening).stream()
                .filter(f -> !Consequences.concerns(f, read.faults()))
                .toList();
        add(new Acceptances(opening).answer(own), read.places(), found);
        Optional<CheckedRole> role = role(read, found);
        if (role.isPresent()) {
            YamlFile file = role.get().file().orElseThrow();
            places.put(Origin.ROLE, RoleReader.read(file, opening.role()).places());
            files.add(file);
        }
        Optional<YamlFile> companyFile = library.companyFile();
        companyFile.ifPresent(
                f -> places.put(Origin.COMPANY, CompanyReader.read(f).places()));
        Optional<Vacancy> vacancy = role.flatMap(CheckedRole::role).map(r -> new Vacancy(opening, r, company));
        vacancy.ifPresent(v -> shown(v, places, found));
        if (vacancy.isPresent() && read.faults().isEmpty()) {
            lacking(vacancy.get(), read.places(), found);
        }
        found.sort(Comparator.comparing(Found::problem, ProblemOrder.BY_PLACE));
        boolean usable = found.stream()
                .noneMatch(f -> f.reason().isEmpty() && f.problem().severity() == Severity.ERROR);
        return new Inspected(usable ? vacancy : Optional.empty(), found, places, files);
    }

    /** The role that an opening is of, if there is one without errors. */
    private Optional<CheckedRole> role(ReadFile<Opening> read, List<Found> found) throws FileTrouble {
        String id = read.value().role();
        boolean readable = read.faults().stream().noneMatch(f -> f.path().holds(ROLE));
        if (!readable) {
            return Optional.empty();
        }
        List<String> all = library.ids();
        if (!all.contains(id)) {
            Message says = Message.of("unknown-role", id).and(Suggestion.message(id, all));
            found.add(plain(read.places().problem(ROLE, Severity.ERROR, "unknown-role", says)));
            return Optional.empty();
        }
        CheckedRole role = library.read(id);
        if (role.role().isEmpty()) {
            String file = role.file().map(f -> f.source().name()).orElse(id);
            Message says = Message.of("role-errors", id, file);
            found.add(plain(read.places().problem(ROLE, Severity.ERROR, "role-errors", says)));
            return Optional.empty();
        }
        return Optional.of(role);
    }

    private void shown(Vacancy vacancy, Map<Origin, Places> places, List<Found> found) {
        Role role = vacancy.role();
        Optional.ofNullable(places.get(Origin.ROLE))
                .ifPresent(p -> add(new Acceptances(role).reasons(check.shownOf(role, vacancy.opening())), p, found));
        Optional.ofNullable(places.get(Origin.COMPANY))
                .ifPresent(p -> check.shownOf(company)
                        .forEach(f ->
                                found.add(plain(p.problem(f.path(), f.severity(), f.code(), f.says(), f.words())))));
    }

    private static void lacking(Vacancy vacancy, Places places, List<Found> found) {
        for (Missing missing : Missing.of(vacancy)) {
            found.add(plain(places.problem(missing.path(), Severity.WARNING, "json-ld", missing.says())));
        }
    }

    private static void add(List<Answered> answered, Places places, List<Found> found) {
        for (Answered each : answered) {
            Finding f = each.finding();
            found.add(new Found(places.problem(f.path(), f.severity(), f.code(), f.says(), f.words()), each.reason()));
        }
    }

    private static Found plain(Problem problem) {
        return new Found(problem, Optional.empty());
    }
}
