package org.rolecard.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rolecard.build.BuildReport.RoleResult;
import org.rolecard.build.Inspection.Found;
import org.rolecard.build.OpeningInspection.Inspected;
import org.rolecard.build.Workshop.Built;
import org.rolecard.document.Edition;
import org.rolecard.model.BoardLimits;
import org.rolecard.model.Vacancy;
import org.rolecard.output.OutFolder;
import org.rolecard.output.WholeFile;
import org.rolecard.pdf.FontFault;
import org.rolecard.posting.TooLong;
import org.rolecard.problem.Message;
import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;
import org.rolecard.problem.Severity;
import org.rolecard.reading.Places;
import org.rolecard.source.BuiltInFolder;
import org.rolecard.source.DiskFolder;
import org.rolecard.source.FileTrouble;
import org.rolecard.source.LayeredFolder;
import org.rolecard.template.TemplateFault;
import org.rolecard.yaml.YamlFile;

/** Builds the postings of openings, as {@link Build} does the documents of roles. */
public final class Postings {
    /** The folder of postings inside that of all that is built. */
    public static final String FOLDER = "openings";

    private final BuildRequest request;
    private final Supplies supplies;
    private final OpeningInspection inspection;
    private final BoardLimits limits;

    /** Reads what all postings need. */
    public Postings(BuildRequest request) throws FileTrouble, InputFault {
        this.request = request;
        this.supplies = Supplies.read(request.folders(), request.formats(), request.date(), request.replaceMissing());
        this.inspection =
                new OpeningInspection(supplies.library(), supplies.library().company());
        this.limits = BoardLimitsFile.read(
                new LayeredFolder(new DiskFolder(request.folders().templates()), new BuiltInFolder("templates")));
    }

    /** Builds the postings of opening files, and of all those in folders; each is written whole or not at all. */
    public BuildReport run(List<Path> filesAndFolders) throws FileTrouble, InputFault, UnknownName {
        List<String> kinds = new Kinds(supplies.templates().openingKinds()).chosen(request.kinds());
        Set<String> ids = new HashSet<>();
        List<Supplier<RoleResult>> work = new ArrayList<>();
        for (Path file : files(filesAndFolders)) {
            String id = file.toString().replaceAll("^.*[/\\\\]|\\.ya?ml$", "");
            boolean first = ids.add(id);
            work.add(() -> first ? one(file, id, kinds) : twice(file, id));
        }
        return new BuildReport(List.of(), new Crew(request.jobs()).done(work));
    }

    private static List<Path> files(List<Path> filesAndFolders) throws FileTrouble {
        List<Path> files = new ArrayList<>();
        for (Path path : filesAndFolders) {
            if (Files.isDirectory(path)) {
                DiskFolder folder = new DiskFolder(path);
                for (String name : folder.names()) {
                    if (isYaml(name)) {
                        files.add(path.resolve(name));
                    }
                }
            } else {
                files.add(MeantFiles.opening(path));
            }
        }
        return files;
    }

    private static boolean isYaml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && (lower.endsWith(".yaml") || lower.endsWith(".yml"));
    }

    private RoleResult twice(Path file, String id) {
        Message says = Message.of("opening-twice", folder(id));
        Problem problem = Problem.error(Place.startOf(file.toString()), "opening-twice", says, "");
        return new RoleResult(id, List.of(), List.of(problem), Optional.empty());
    }

    private Path folder(String id) {
        return request.folders().out().resolve(FOLDER).resolve(id);
    }

    private RoleResult one(Path file, String id, List<String> kinds) {
        List<Problem> problems = new ArrayList<>();
        List<Path> written = new ArrayList<>();
        Setback setback = Setback.in(folder(id), () -> {
            Inspected inspected = inspection.of(DiskFolder.read(MeantFiles.nearestOpening(file)));
            inspected.found().stream()
                    .filter(f -> f.reason().isEmpty())
                    .map(Found::problem)
                    .filter(p -> p.severity() != Severity.INFO)
                    .forEach(problems::add);
            problems.addAll(missingCharacters(inspected));
            if (inspected.vacancy().isPresent() && problems.stream().noneMatch(p -> p.severity() == Severity.ERROR)) {
                problems.addAll(tooLong(inspected, inspected.vacancy().get(), kinds));
                write(inspected.vacancy().get(), id, kinds, written);
            }
        });
        problems.addAll(setback.problems());
        return new RoleResult(id, written, problems, setback.trouble(), setback.fault());
    }

    private void write(Vacancy vacancy, String id, List<String> kinds, List<Path> written)
            throws TemplateFault, FileTrouble, FontFault, InputFault, DocumentFault {
        // All are built before the first is written.
        List<Built> built = supplies.workshop().build(vacancy, kinds, request.editions(), request.formats());
        Path folder = new OutFolder(request.folders().out()).at(FOLDER, id);
        for (Built document : built) {
            written.add(document.writeInto(folder));
        }
        removeOutdated(id, kinds, written);
    }

    /** Search engines must not read what an opening said before it lacked something. */
    private void removeOutdated(String id, List<String> kinds, List<Path> written) throws FileTrouble {
        if (!request.formats().contains(Format.JSONLD)) {
            return;
        }
        for (String kind : kinds.stream().filter(Format.JSONLD::isOf).toList()) {
            for (Edition edition : request.editions()) {
                Path target = folder(id).resolve(kind + "." + edition.tag() + "." + Format.JSONLD.word());
                if (!written.contains(target)) {
                    WholeFile.remove(target);
                }
            }
        }
    }

    /** Texts for job boards are measured where they are built. */
    private List<Problem> tooLong(Inspected inspected, Vacancy vacancy, List<String> kinds) {
        boolean built = request.formats().contains(Format.TXT) && kinds.stream().anyMatch(Format.TXT::isOf);
        List<Edition> editions = built ? request.editions() : List.of();
        return editions.stream()
                .flatMap(edition -> supplies.workshop().texts(vacancy, edition).tooLong(limits).stream())
                .distinct()
                .flatMap(text -> problem(text, inspected))
                .toList();
    }

    private static Stream<Problem> problem(TooLong text, Inspected inspected) {
        Optional<Places> places = Optional.ofNullable(inspected.places().get(text.file()));
        return places.stream().map(p -> p.problem(text.path(), Severity.WARNING, "board-limit", text.says()));
    }

    private List<Problem> missingCharacters(Inspected inspected) throws FontFault {
        List<Problem> missing = new ArrayList<>();
        if (request.formats().contains(Format.PDF)) {
            for (YamlFile file : inspected.files()) {
                missing.addAll(supplies.workshop().missing().in(file));
            }
        }
        return missing;
    }
}
