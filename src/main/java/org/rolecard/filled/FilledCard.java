package org.rolecard.filled;

import java.util.List;
import java.util.Optional;
import org.rolecard.model.LocalizedText;
import org.rolecard.model.Scale;
import org.rolecard.problem.Severity;
import org.rolecard.scoring.Actual;
import org.rolecard.scoring.Fraction;
import org.rolecard.scoring.Total;

/**
 * What a filled sheet comes to, by the scoring and not by the sheet's own results.
 *
 * @param file the file, as the user gave it
 * @param person whose it is, as the sheet says
 * @param employee the person's number, as the sheet says
 * @param role the role's id
 * @param scale how it was scored
 * @param lines the measures, in the order of the scorecard
 * @param total the total, where all is filled in and nothing that it is made of was changed
 * @param findings what was found in the file
 */
public record FilledCard(
        String file,
        Optional<String> person,
        Optional<String> employee,
        Optional<String> role,
        Optional<Scale> scale,
        List<Line> lines,
        Optional<Total.Known> total,
        List<SheetFinding> findings) {
    /** Copies the lists. */
    public FilledCard {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /**
     * A measure.
     *
     * @param measure its id
     * @param name its name, where the role's file is there and has the measure
     * @param actual what was entered, as far as it could be understood
     * @param score what that scores
     * @param weighted what it adds to the total
     */
    public record Line(
            String measure,
            Optional<LocalizedText> name,
            Actual actual,
            Optional<Fraction> score,
            Optional<Fraction> weighted) {}

    /** Of a file that could not be read. */
    static FilledCard unreadable(SheetFinding why) {
        return new FilledCard(
                why.file(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(why));
    }

    /** The person's name; the number, where no name is filled in. */
    public Optional<String> who() {
        return person.or(() -> employee);
    }

    /** Whether anything is wrong with the file. */
    public boolean anyError() {
        return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    }
}
