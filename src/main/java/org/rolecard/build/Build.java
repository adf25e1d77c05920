package org.rolecard.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.rolecard.build.BuildReport.RoleResult;
import org.rolecard.build.RoleLibrary.CheckedRole;
import org.rolecard.build.Workshop.Built;
import org.rolecard.build.Workshop.Employer;
import org.rolecard.build.Workshop.Look;
import org.rolecard.model.Company;
import org.rolecard.output.WholeFile;
import org.rolecard.pdf.FontFault;
import org.rolecard.pdf.PrintFonts;
import org.rolecard.problem.Problem;
import org.rolecard.problem.Severity;
import org.rolecard.problem.Suggestion;
import org.rolecard.source.BuiltInFolder;
import org.rolecard.source.DiskFolder;
import org.rolecard.source.FileTrouble;
import org.rolecard.source.Folder;
import org.rolecard.source.LayeredFolder;
import org.rolecard.source.SourceFile;
import org.rolecard.source.SourceFile.NotText;
import org.rolecard.style.PrintStyle;
import org.rolecard.style.Styles;
import org.rolecard.style.Styles.StyleFault;
import org.rolecard.template.TemplateFault;
import org.rolecard.template.Templates;
import org.rolecard.thai.Lexicon;
import org.rolecard.word.WordWriter;
import org.rolecard.yaml.YamlFile;

/** Builds the documents of roles: reads what all need once, then takes role by role through the {@link Workshop}. */
public final class Build {
    private final BuildRequest request;
    private final RoleLibrary library;
    private final Templates templates;
    private final Workshop workshop;

    /** Reads what all roles need: company, labels, style, templates. */
    public Build(BuildRequest request) throws FileTrouble, InputFault {
        this.request = request;
        this.library = new RoleLibrary(
                new LayeredFolder(new DiskFolder(request.folders().roles()), new BuiltInFolder("roles")));
        Folder own = new DiskFolder(request.folders().templates());
        Folder builtIn = new BuiltInFolder("templates");
        Folder both = new LayeredFolder(own, builtIn);
        this.templates = new Templates(both);
        Company company = library.company();
        this.workshop = new Workshop(
                templates,
                LabelLibrary.read(own, builtIn),
                new ScaleLibrary(both).ofCompany(company.scale(), library.companyFileName()),
                new Employer(company, library.logo(company)),
                look(
                        new Styles(both),
                        lexicon(List.of(builtIn, own)),
                        new ReferenceLibrary(own).writer(request.formats())),
                request.date(),
                request.replaceMissing() ? Severity.WARNING : Severity.ERROR);
        refuseMissingCharactersOfCompany();
    }

    /** Like a role's, the company file's characters are held against the fonts before any page is made. */
    private void refuseMissingCharactersOfCompany() throws FileTrouble, InputFault {
        Optional<YamlFile> file = library.companyFile();
        if (!request.formats().contains(Format.PDF) || request.replaceMissing() || file.isEmpty()) {
            return;
        }
        try {
            List<Problem> missing = workshop.missing().in(file.get());
            if (!missing.isEmpty()) {
                throw new InputFault(missing);
            }
        } catch (FontFault e) {
            throw new InputFault(e.problem());
        }
    }

    private static Look look(Styles styles, Lexicon lexicon, WordWriter word) throws FileTrouble, InputFault {
        try {
            PrintStyle print = styles.print();
            return new Look(styles.screen(), print, new PrintFonts(print.fonts()), lexicon, word);
        } catch (StyleFault e) {
            throw new InputFault(e.problem());
        }
    }

    /** The user's words are added to the built-in ones. */
    private static Lexicon lexicon(List<Folder> folders) throws FileTrouble, InputFault {
        List<String> files = new ArrayList<>();
        for (Folder folder : folders) {
            Optional<SourceFile> file = folder.find("lexicon.th.txt");
            try {
                if (file.isPresent()) {
                    files.add(file.get().text().text());
                }
            } catch (NotText e) {
                throw new InputFault(e.problem());
            }
        }
        return Lexicon.of(files);
    }

    /** Builds what was asked for; each role is written whole or not at all. */
    public BuildReport run(Progress progress) throws FileTrouble, UnknownName {
        List<String> ids = library.chosen(request.roles());
        List<String> kinds = chosenKinds();
        progress.reached(0, ids.size(), "");
        AtomicInteger done = new AtomicInteger();
        ExecutorService workers = Executors.newFixedThreadPool(Math.min(request.jobs(), Math.max(1, ids.size())));
        try {
            List<Future<RoleResult>> results = ids.stream()
                    .map(id -> workers.submit(() -> {
                        RoleResult result = one(id, kinds);
                        progress.reached(done.incrementAndGet(), ids.size(), id);
                        return result;
                    }))
                    .toList();
            List<Problem> misnamed = request.roles().isEmpty() ? library.misnamed() : List.of();
            return new BuildReport(misnamed, all(results));
        } finally {
            workers.shutdownNow();
        }
    }

    private List<String> chosenKinds() throws FileTrouble, UnknownName {
        List<String> all = templates.kinds();
        for (String kind : request.kinds()) {
            if (!all.contains(kind)) {
                throw new UnknownName("there is no document '" + kind + "'." + Suggestion.sentence(kind, all)
                        + " The documents are: " + String.join(", ", all));
            }
        }
        return request.kinds().isEmpty()
                ? all
                : request.kinds().stream().distinct().toList();
    }

    private RoleResult one(String id, List<String> kinds) {
        List<Problem> problems = new ArrayList<>();
        List<Path> written = new ArrayList<>();
        try {
            CheckedRole checked = library.read(id);
            problems.addAll(checked.problems());
            problems.addAll(missingCharacters(checked));
            boolean usable = problems.stream().noneMatch(p -> p.severity() == Severity.ERROR);
            if (checked.role().isPresent() && usable) {
                // All of a role's documents are built before the first is written.
                List<Built> built = workshop.build(checked.role().get(), kinds, request.editions(), request.formats());
                for (Built document : built) {
                    Path target = request.folders().out().resolve(id).resolve(document.name());
                    WholeFile.write(target, document.content());
                    written.add(target);
                }
            }
            return new RoleResult(id, written, problems, Optional.empty());
        } catch (TemplateFault e) {
            problems.add(e.problem());
        } catch (FontFault e) {
            problems.add(e.problem());
        } catch (InputFault e) {
            problems.addAll(e.problems());
        } catch (FileTrouble e) {
            return new RoleResult(id, written, problems, Optional.of(e));
        }
        return new RoleResult(id, written, problems, Optional.empty());
    }

    private List<Problem> missingCharacters(CheckedRole checked) throws FontFault {
        return request.formats().contains(Format.PDF) && checked.file().isPresent()
                ? workshop.missing().in(checked.file().get())
                : List.of();
    }

    private static List<RoleResult> all(List<Future<RoleResult>> results) {
        List<RoleResult> all = new ArrayList<>();
        for (Future<RoleResult> result : results) {
            try {
                all.add(result.get());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
        return all;
    }
}
