package org.rolecard.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.rolecard.build.BuildReport.RoleResult;
import org.rolecard.build.RoleLibrary.CheckedRole;
import org.rolecard.build.Workshop.Built;
import org.rolecard.model.Role;
import org.rolecard.output.OutFolder;
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
        try (Scribe scribe = new Scribe()) {
            List<CompletableFuture<RoleResult>> results = ids.stream()
                    .map(id -> CompletableFuture.supplyAsync(() -> made(id, kinds), workers)
                            .thenApplyAsync(made -> written(id, made), scribe)
                            .whenComplete((result, fault) -> progress.reached(done.incrementAndGet(), ids.size(), id)))
                    .toList();
            List<Problem> misnamed =
                    request.roles().isEmpty() ? supplies.library().misnamed() : List.of();
            return new BuildReport(
                    misnamed, results.stream().map(CompletableFuture::join).toList());
        } finally {
            workers.shutdownNow();
        }
    }

    /**
     * A role's documents, in memory.
     *
     * @param documents none where the role has errors
     * @param problems what is wrong in the user's files
     * @param setback what stopped the making of them
     */
    private record Made(List<Built> documents, List<Problem> problems, Setback setback) {}

    private Made made(String id, List<String> kinds) {
        List<Problem> problems = new ArrayList<>();
        List<Built> documents = new ArrayList<>();
        Setback setback = Setback.in(folder(id), () -> {
            CheckedRole checked = supplies.library().read(id);
            problems.addAll(checked.problems());
            problems.addAll(OpenPlaces.in(checked));
            problems.addAll(supplies.missingCharacters(checked, request.formats()));
            boolean usable = problems.stream().noneMatch(p -> p.severity() == Severity.ERROR);
            if (checked.role().isPresent() && usable) {
                Role role = checked.role().get();
                FilledIn filled = request.actuals().isPresent()
                        ? new ActualsFile(request.actuals().get()).read(role, supplies.workshop(), pdf())
                        : FilledIn.nothing();
                documents.addAll(supplies.workshop().build(role, filled, kinds, request.editions(), request.formats()));
            }
        });
        return new Made(documents, problems, setback);
    }

    /** All of a role's documents are built before the first is written. */
    private RoleResult written(String id, Made made) {
        List<Path> written = new ArrayList<>();
        Setback setback = made.documents().isEmpty()
                ? made.setback()
                : Setback.in(folder(id), () -> write(id, made.documents(), written));
        List<Problem> problems = new ArrayList<>(made.problems());
        problems.addAll(setback.problems());
        return new RoleResult(id, written, problems, setback.trouble(), setback.fault());
    }

    private void write(String id, List<Built> documents, List<Path> written) throws FileTrouble {
        Path folder = new OutFolder(request.folders().out()).at(id);
        for (Built document : documents) {
            written.add(document.writeInto(folder));
        }
    }

    private Path folder(String id) {
        return request.folders().out().resolve(id);
    }

    private boolean pdf() {
        return request.formats().contains(Format.PDF);
    }
}
