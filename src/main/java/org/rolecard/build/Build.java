package org.rolecard.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.rolecard.build.BuildReport.RoleResult;
import org.rolecard.build.RoleLibrary.CheckedRole;
import org.rolecard.build.Workshop.Built;
import org.rolecard.model.Role;
import org.rolecard.output.OutFolder;
import org.rolecard.output.WholeFile;
import org.rolecard.problem.Problem;
import org.rolecard.problem.Severity;
import org.rolecard.scoring.FilledIn;
import org.rolecard.source.FileTrouble;

/** Builds the documents of roles: reads what all need once, then takes role by role through the {@link Workshop}. */
public final class Build {
    private final BuildRequest request;
    private final Supplies supplies;

    /** Reads what all roles need: company, labels, style, templates. */
    public Build(BuildRequest request) throws FileTrouble, InputFault {
        this.request = request;
        this.supplies = Supplies.read(request.folders(), request.formats(), request.date(), request.replaceMissing());
    }

    /** Builds what was asked for; each role is written whole or not at all. */
    public BuildReport run(Progress progress) throws FileTrouble, UnknownName {
        List<String> ids = supplies.library().chosen(request.roles());
        List<String> kinds = new Kinds(supplies.templates().kinds()).chosen(request.kinds());
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
            List<Problem> misnamed =
                    request.roles().isEmpty() ? supplies.library().misnamed() : List.of();
            return new BuildReport(misnamed, all(results));
        } finally {
            workers.shutdownNow();
        }
    }

    private RoleResult one(String id, List<String> kinds) {
        List<Problem> problems = new ArrayList<>();
        List<Path> written = new ArrayList<>();
        Setback setback = Setback.in(folder(id), () -> {
            CheckedRole checked = supplies.library().read(id);
            problems.addAll(checked.problems());
            problems.addAll(OpenPlaces.in(checked));
            problems.addAll(supplies.missingCharacters(checked, request.formats()));
            boolean usable = problems.stream().noneMatch(p -> p.severity() == Severity.ERROR);
            if (checked.role().isPresent() && usable) {
                // All of a role's documents are built before the first is written.
                Role role = checked.role().get();
                FilledIn filled = request.actuals().isPresent()
                        ? new ActualsFile(request.actuals().get()).read(role, supplies.workshop(), pdf())
                        : FilledIn.nothing();
                List<Built> built =
                        supplies.workshop().build(role, filled, kinds, request.editions(), request.formats());
                Path folder = new OutFolder(request.folders().out()).at(id);
                for (Built document : built) {
                    Path target = folder.resolve(document.name());
                    WholeFile.write(target, document.content());
                    written.add(target);
                }
            }
        });
        problems.addAll(setback.problems());
        return new RoleResult(id, written, problems, setback.trouble(), setback.fault());
    }

    private Path folder(String id) {
        return request.folders().out().resolve(id);
    }

    private boolean pdf() {
        return request.formats().contains(Format.PDF);
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
