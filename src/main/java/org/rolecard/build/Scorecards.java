package org.rolecard.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.rolecard.build.PersonFiles.Done;
import org.rolecard.build.PersonFiles.Fate;
import org.rolecard.output.Manifest;
import org.rolecard.output.Manifest.Entry;
import org.rolecard.output.OutFolder;
import org.rolecard.output.WholeFile;
import org.rolecard.pdf.FontFault;
import org.rolecard.people.Assigned;
import org.rolecard.people.Field;
import org.rolecard.problem.Message;
import org.rolecard.problem.Problem;
import org.rolecard.source.DiskFolder;
import org.rolecard.source.FileTrouble;
import org.rolecard.source.FileTrouble.Action;

/**
 * Makes the scorecards of all people of a list. What is made goes to the disk person by person and is not kept, so that
 * a long list needs no more memory than a short one.
 */
public final class Scorecards {
    /** So often what was made is noted, in case the run is broken off. */
    private static final int PEOPLE_A_NOTE = 50;

    private static final String FOLDER = "scorecards";

    private final ScorecardsRequest request;
    private final Supplies supplies;
    private final Path out;

    /** Reads what all scorecards need. */
    public Scorecards(ScorecardsRequest request) throws FileTrouble, InputFault {
        this.request = request;
        this.supplies = Supplies.read(request.folders(), request.formats(), request.date(), request.replaceMissing());
        this.out = request.folders().out().resolve(FOLDER);
    }

    /** Makes what is missing or not as it should be. */
    public ScorecardsReport run(Progress progress) throws FileTrouble, InputFault {
        try {
            Roster roster = Roster.read(DiskFolder.read(request.list()), supplies, request.formats());
            Tally tally = new Tally(roster);
            if (!roster.people().isEmpty()) {
                make(roster, tally, progress);
            }
            return tally.report(roster.people().isEmpty() ? List.of() : left(roster));
        } catch (FontFault e) {
            throw new InputFault(e.problem());
        }
    }

    private void make(Roster roster, Tally tally, Progress progress) throws FileTrouble {
        new OutFolder(request.folders().out()).at(FOLDER);
        Manifest manifest = Manifest.read(out.resolve("manifest.json"));
        PersonFiles files =
                new PersonFiles(request, supplies.workshop(), Inputs.of(request, supplies.workshop()), manifest, out);
        List<Entry> entries = entries(roster);
        String list = String.valueOf(request.list().getFileName());
        int total = roster.people().size();
        AtomicInteger done = new AtomicInteger();
        progress.reached(0, total, "");
        ExecutorService workers = Executors.newFixedThreadPool(Math.min(request.jobs(), total));
        try {
            List<Future<Result>> results = roster.people().stream()
                    .map(person -> workers.submit(() -> {
                        Result result = one(person, roster, files);
                        progress.reached(
                                done.incrementAndGet(),
                                total,
                                person.person().id().orElse(""));
                        return result;
                    }))
                    .toList();
            for (int i = 0; i < total; i++) {
                tally.add(get(results.get(i)));
                if ((i + 1) % PEOPLE_A_NOTE == 0 || i + 1 == total) {
                    manifest.write(list, entries);
                }
            }
        } finally {
            workers.shutdownNow();
        }
        byte[] index = new IndexMaker(request, supplies.workshop(), out).index(roster);
        WholeFile.writeChanged(out.resolve("index.xlsx"), index);
    }

    private static List<Entry> entries(Roster roster) {
        List<Entry> entries = new ArrayList<>();
        for (Assigned each : roster.people()) {
            roster.folder(each)
                    .ifPresent(folder -> entries.add(new Entry(
                            each.person().id().orElse(""), each.person().name().orElse(""), each.roleId(), folder)));
        }
        return entries;
    }

    /**
     * What came of one person.
     *
     * @param refused whether there are errors
     * @param files the files
     * @param problems what is wrong
     * @param troubles what could not be read or written
     * @param faults what could not be made by a fault of the program
     */
    record Result(
            boolean refused,
            List<Done> files,
            List<Problem> problems,
            List<FileTrouble> troubles,
            List<DocumentFault> faults) {
        Result(boolean refused, List<Done> files, List<Problem> problems) {
            this(refused, files, problems, List.of(), List.of());
        }
    }

    private Result one(Assigned person, Roster roster, PersonFiles files) {
        List<Problem> problems = new ArrayList<>(person.problems());
        if (!person.isSound()) {
            return new Result(true, List.of(), problems);
        }
        String folder = roster.folder(person).orElseThrow();
        List<Done> done = new ArrayList<>();
        Setback setback = Setback.in(out.resolve(folder), () -> {
            done.addAll(files.make(person.person(), person.role().orElseThrow(), folder));
            done.stream().filter(d -> d.fate() == Fate.FILLED_IN_AND_OLD).forEach(d -> problems.add(old(person, d)));
        });
        problems.addAll(setback.problems());
        return new Result(
                !setback.isNone(),
                done,
                problems,
                setback.trouble().stream().toList(),
                setback.fault().stream().toList());
    }

    private static Problem old(Assigned person, Done file) {
        return person.cell(Field.ID).warning("filled-in", Message.of("staff.filled-in", file.path()));
    }

    private static Result get(Future<Result> result) {
        try {
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Folders with scorecards of people who are not in the list; they are named and not touched. */
    private List<String> left(Roster roster) throws FileTrouble {
        if (!Files.isDirectory(out)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(out)) {
            return folders.filter(
                            f -> !roster.folders().containsValue(f.getFileName().toString()))
                    .filter(Scorecards::hasScorecards)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw FileTrouble.because(Action.READ_FOLDER, out, e);
        }
    }

    private static boolean hasScorecards(Path folder) {
        return Stream.of(org.rolecard.document.Edition.values())
                .flatMap(edition -> Stream.of(Format.values()).map(format -> PersonFiles.name(edition, format)))
                .anyMatch(name -> Files.exists(folder.resolve(name)));
    }
}
