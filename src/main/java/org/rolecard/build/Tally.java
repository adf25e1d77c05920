package org.rolecard.build;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rolecard.build.PersonFiles.Done;
import org.rolecard.build.PersonFiles.Fate;
import org.rolecard.build.Scorecards.Result;
import org.rolecard.problem.Problem;
import org.rolecard.problem.ProblemOrder;
import org.rolecard.source.FileTrouble;

/** Adds up what came of people; a problem that all of them share is told once. */
final class Tally {
    private final int people;
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final List<FileTrouble> troubles = new ArrayList<>();
    private final List<DocumentFault> faults = new ArrayList<>();
    private int refused;
    private int written;
    private int kept;
    private int filledIn;

    Tally(Roster roster) {
        people = roster.people().size();
        problems.addAll(roster.problems());
    }

    void add(Result result) {
        problems.addAll(result.problems());
        troubles.addAll(result.troubles());
        faults.addAll(result.faults());
        refused += result.refused() ? 1 : 0;
        for (Done file : result.files()) {
            written += file.fate() == Fate.WRITTEN ? 1 : 0;
            kept += file.fate() == Fate.KEPT ? 1 : 0;
            filledIn += file.fate() == Fate.FILLED_IN || file.fate() == Fate.FILLED_IN_AND_OLD ? 1 : 0;
        }
    }

    ScorecardsReport report(List<String> left) {
        List<Problem> sorted = problems.stream().sorted(ProblemOrder.BY_PLACE).toList();
        return new ScorecardsReport(people, refused, written, kept, filledIn, left, sorted, troubles, faults);
    }
}
