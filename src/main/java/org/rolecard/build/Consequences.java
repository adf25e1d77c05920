package org.rolecard.build;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rolecard.check.Finding;
import org.rolecard.problem.FieldPath;
import org.rolecard.reading.Fault;
import org.rolecard.reading.ReadFile;

/**
 * Tells findings that stand by themselves from those that follow from what could not be read, and from the stand-ins
 * for it: one mistake is said once.
 */
final class Consequences {
    private static final Set<String> ABOUT_IDS =
            Set.of("unknown-measure", "unknown-responsibility", "measure-without-area", "unmeasured");
    private static final Pattern HOLDS_IDS =
            Pattern.compile("(responsibilities|kpis|measures)(/\\d+(/(id|measures|responsibilities)(/\\d+)?)?)?");

    private static final Pattern END_OF_RANGE = Pattern.compile(".*/(threshold|target|stretch)/\\d+");

    private Consequences() {}

    /** Whether a finding is about what the file of a role says. */
    static boolean standsByItself(Finding finding, ReadFile<?> read) {
        boolean wellFormed = read.faults().stream().noneMatch(f -> f.path().equals(FieldPath.root()));
        return wellFormed
                && !concerns(finding, read.faults())
                && !standsBeside(finding, read.faults())
                && !followsFromUnit(finding, read.faults())
                && !missesUnreadableId(finding, read.faults());
    }

    /** Whether something is found in a value that could not be read, or in what holds it. */
    static boolean concerns(Finding finding, List<Fault> faults) {
        return faults.stream()
                .anyMatch(f -> f.path().holds(finding.path()) || finding.path().holds(f.path()));
    }

    /** What a rule finds beside a value that could not be read may come from the stand-in for it, so it is not said. */
    private static boolean standsBeside(Finding finding, List<Fault> faults) {
        Set<FieldPath> neighbourhoods = new HashSet<>();
        faults.forEach(fault -> neighbourhoods.add(value(fault.path()).parent()));
        neighbourhoods.remove(FieldPath.root());
        return neighbourhoods.contains(finding.path().parent());
    }

    /** The value that a fault is in: one end of a range is no value by itself. */
    private static FieldPath value(FieldPath path) {
        return END_OF_RANGE.matcher(path.text()).matches() ? path.parent() : path;
    }

    /** What a formula must do depends on the unit. */
    private static boolean followsFromUnit(Finding finding, List<Fault> faults) {
        return finding.code().equals("formula")
                && faults.stream()
                        .map(Fault::path)
                        .anyMatch(path ->
                                path.text().endsWith("/unit") && path.parent().holds(finding.path()));
    }

    /** Where ids could not be read, that some are named nowhere or named in vain follows from it. */
    private static boolean missesUnreadableId(Finding finding, List<Fault> faults) {
        return ABOUT_IDS.contains(finding.code())
                && faults.stream()
                        .anyMatch(f -> HOLDS_IDS.matcher(f.path().text()).matches());
    }
}
