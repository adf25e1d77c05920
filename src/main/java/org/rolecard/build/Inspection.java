package org.rolecard.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rolecard.build.RoleLibrary.CheckedRole;
import org.rolecard.check.Acceptances;
import org.rolecard.check.Acceptances.Answered;
import org.rolecard.check.RoleCheck;
import org.rolecard.model.Company;
import org.rolecard.model.Role;
import org.rolecard.problem.Problem;
import org.rolecard.problem.ProblemOrder;
import org.rolecard.problem.Severity;
import org.rolecard.reading.CompanyReader;
import org.rolecard.reading.Places;
import org.rolecard.reading.ReadFile;
import org.rolecard.reading.RoleReader;
import org.rolecard.source.BuiltInFolder;
import org.rolecard.source.DiskFolder;
import org.rolecard.source.FileTrouble;
import org.rolecard.source.Folder;
import org.rolecard.source.LayeredFolder;
import org.rolecard.source.SourceFile;
import org.rolecard.source.SourceFile.NotText;
import org.rolecard.yaml.StrictYaml;
import org.rolecard.yaml.YamlFile;
import org.rolecard.yaml.YamlNode;

/** Finds what is wrong with role files, opening files and company files, by all rules, without building anything. */
public final class Inspection {
    private final RoleCheck roleCheck = new RoleCheck(RuleBooks.builtIn());
    private final RoleLibrary library;
    private final ScaleLibrary scales;

    /** With the folder of the roles that openings are of, and that of the scales that company files name. */
    public Inspection(Path roles, Path templates) {
        scales = new ScaleLibrary(new LayeredFolder(new DiskFolder(templates), new BuiltInFolder("templates")));
        library = new RoleLibrary(new LayeredFolder(new DiskFolder(roles), new BuiltInFolder("roles")));
    }

    /**
     * What was found in one file.
     *
     * @param file the file, as the user gave it
     * @param findings what was found, in the order of the file
     */
    public record Inspected(String file, List<Found> findings) {
        /** Copies the list. */
        public Inspected {
            findings = List.copyOf(findings);
        }
    }

    /**
     * A problem, and why it is accepted where it is.
     *
     * @param problem the problem
     * @param reason why the authors of the file accept it
     */
    public record Found(Problem problem, Optional<String> reason) {}

    /**
     * What came of an inspection; a file that cannot be read keeps no other from being inspected.
     *
     * @param files those that were read
     * @param troubles why the others were not
     */
    public record Report(List<Inspected> files, List<FileTrouble> troubles) {
        /** Copies the lists. */
        public Report {
            files = List.copyOf(files);
            troubles = List.copyOf(troubles);
        }
    }

    /** Inspects one thing. */
    private interface Look {
        void take() throws FileTrouble;
    }

    /** Inspects files, and all YAML files of folders; where none is named, the library inside the program. */
    public Report of(List<Path> filesAndFolders) {
        List<Inspected> all = new ArrayList<>();
        List<FileTrouble> troubles = new ArrayList<>();
        if (filesAndFolders.isEmpty()) {
            folder(new BuiltInFolder("roles"), all, troubles);
        }
        for (Path path : filesAndFolders) {
            if (Files.isDirectory(path)) {
                folder(new DiskFolder(path), all, troubles);
            } else {
                take(() -> all.add(file(DiskFolder.read(MeantFiles.any(path)))), troubles);
            }
        }
        return new Report(all, troubles);
    }

    private void folder(Folder folder, List<Inspected> all, List<FileTrouble> troubles) {
        List<String> names = new ArrayList<>();
        take(() -> names.addAll(folder.names()), troubles);
        // Beside one another, in the order of their names: a hundred roles are some seconds of looking for words.
        names.parallelStream()
                .filter(FileNames::isMeant)
                .map(name -> looked(folder, name))
                .toList()
                .forEach(report -> {
                    all.addAll(report.files());
                    troubles.addAll(report.troubles());
                });
    }

    private Report looked(Folder folder, String name) {
        List<Inspected> found = new ArrayList<>();
        List<FileTrouble> troubles = new ArrayList<>();
        take(() -> found.add(inFolder(folder, name)), troubles);
        return new Report(found, troubles);
    }

    private static void take(Look look, List<FileTrouble> troubles) {
        try {
            look.take();
        } catch (FileTrouble e) {
            troubles.add(e);
        }
    }

    /** A name with spaces or brackets is none that a folder opens, and is not to be passed over in silence. */
    private Inspected inFolder(Folder folder, String name) throws FileTrouble {
        Optional<SourceFile> file = folder.find(name);
        if (file.isPresent()) {
            return file(file.get());
        }
        String shown = folder.shown(name);
        return new Inspected(
                shown,
                FileNames.misnamed(shown, name).stream()
                        .map(problem -> new Found(problem, Optional.empty()))
                        .toList());
    }

    /** Inspects one file. */
    Inspected file(SourceFile file) throws FileTrouble {
        try {
            YamlFile yaml = StrictYaml.read(file.text());
            String name = file.name().replaceFirst("^.*[/\\\\]", "");
            if (name.equals(RoleLibrary.COMPANY)) {
                return found(file, company(file, yaml));
            }
            if (isOpening(file.name(), yaml)) {
                return new Inspected(file.name(), opening(file));
            }
            Optional<Problem> misnamed = FileNames.misnamed(file.name(), name);
            return misnamed.isPresent() ? found(file, List.of(misnamed.get())) : role(file, yaml, name);
        } catch (NotText e) {
            return found(file, List.of(e.problem()));
        }
    }

    private List<Problem> company(SourceFile file, YamlFile yaml) throws FileTrouble {
        ReadFile<Company> read = CompanyReader.read(yaml);
        List<Problem> problems = new ArrayList<>(read.problems());
        if (!read.anyError()) {
            Company company = read.value();
            RoleLibrary here =
                    new RoleLibrary(new DiskFolder(Path.of(file.name()).resolveSibling("")));
            if (company.logo().isPresent()) {
                take(() -> here.logo(company), problems);
            }
            if (company.scale().isPresent()) {
                take(() -> scales.ofCompany(company, here), problems);
            }
        }
        return problems;
    }

    /** Reads a file that a company file names. */
    private interface Named {
        void read() throws FileTrouble, InputFault;
    }

    private static void take(Named named, List<Problem> problems) throws FileTrouble {
        try {
            named.read();
        } catch (InputFault e) {
            problems.addAll(e.problems());
        }
    }

    /** Openings stand in a folder of that name, and wherever they stand they name their role. */
    private static boolean isOpening(String path, YamlFile yaml) {
        boolean there = path.matches("(.*[/\\\\])?openings[/\\\\][^/\\\\]*");
        return there
                || yaml.root()
                        .filter(root -> root instanceof YamlNode.Mapping mapping
                                && mapping.entries().stream()
                                        .anyMatch(e -> e.key().equals("role")))
                        .isPresent();
    }

    private List<Found> opening(SourceFile file) throws FileTrouble {
        try {
            return new OpeningInspection(library, company()).of(file).found();
        } catch (InputFault e) {
            return e.problems().stream()
                    .map(p -> new Found(p, Optional.empty()))
                    .toList();
        }
    }

    /** What is wrong with the company file is said of that file, and not of every opening. */
    private Company company() throws FileTrouble {
        try {
            return library.company();
        } catch (InputFault e) {
            return Company.unknown();
        }
    }

    private static Inspected found(SourceFile file, List<Problem> problems) {
        return new Inspected(
                file.name(),
                problems.stream().map(p -> new Found(p, Optional.empty())).toList());
    }

    private Inspected role(SourceFile file, YamlFile yaml, String name) {
        ReadFile<Role> read = RoleReader.read(yaml, name.replaceFirst("\\.yaml$", ""));
        CheckedRole checked = RoleLibrary.checked(read, yaml);
        List<Found> found = new ArrayList<>();
        checked.problems().forEach(p -> found.add(new Found(p, Optional.empty())));
        Places places = read.places();
        List<Answered> answered = new Acceptances(read.value()).answer(roleCheck.quality(read.value()));
        for (Answered each : answered) {
            boolean early = each.finding().code().equals("accepted-unused") && read.anyError();
            if (!early && Consequences.standsByItself(each.finding(), read)) {
                found.add(new Found(
                        places.problem(
                                each.finding().path(),
                                each.finding().severity(),
                                each.finding().code(),
                                each.finding().says(),
                                each.finding().words()),
                        each.reason()));
            }
        }
        found.sort(Comparator.comparing(Found::problem, ProblemOrder.BY_PLACE));
        return new Inspected(file.name(), found);
    }

    /** How many findings of a severity are not accepted. */
    public static long count(List<Inspected> files, Severity severity) {
        return files.stream()
                .flatMap(file -> file.findings().stream())
                .filter(f -> f.reason().isEmpty() && f.problem().severity() == severity)
                .count();
    }
}
