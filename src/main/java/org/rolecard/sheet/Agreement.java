package org.rolecard.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rolecard.model.Measure;
import org.rolecard.model.Person;
import org.rolecard.model.Role;
import org.rolecard.model.Scale;
import org.rolecard.model.ScorecardLine;
import org.rolecard.model.Targets;

/**
 * What was agreed when a sheet was made. The sheet carries it besides the form itself, so that whoever reads the sheet
 * back sees whether a weight or a target of the form was changed since, and can score it without the role's file.
 *
 * @param role the role's id
 * @param name whose sheet it is, where it was made for a person
 * @param employee the person's number
 * @param notApplicable the word for what does not apply, besides N/A
 * @param scale how results become scores; its texts are only ids and letters
 * @param lines the measures that are scored
 */
public record Agreement(
        String role,
        Optional<String> name,
        Optional<String> employee,
        String notApplicable,
        Scale scale,
        List<Line> lines) {
    /** The custom property of a file that says what the agreement was when the file was made. */
    public static final String SEAL = "rolecard-agreed";

    /** The name of the cells that hold the agreement. */
    public static final String CELLS = "agreed";

    /** Copies the list. */
    public Agreement {
        lines = List.copyOf(lines);
    }

    /**
     * A measure that is scored.
     *
     * @param measure its id
     * @param targets what scores how much
     * @param baseline whether the targets are multiples of last year's figure
     * @param weight its share of the total, in per cent
     */
    public record Line(String measure, Targets targets, boolean baseline, BigDecimal weight) {
        static Line of(Role role, ScorecardLine line) {
            Measure measure = role.measure(line.measure()).orElseThrow();
            return new Line(measure.id(), measure.targets(), measure.baseline(), line.weight());
        }
    }

    static Agreement of(Form form) {
        Person person = form.person();
        return new Agreement(
                form.role().id(),
                person.name().map(Agreement::clean),
                person.id().map(Agreement::clean),
                form.label("not-applicable").plain(),
                form.scale(),
                linesOf(form.role()));
    }

    /** The scored measures of a role as it is defined. */
    public static List<Line> linesOf(Role role) {
        return role.scorecard().stream().map(line -> Line.of(role, line)).toList();
    }

    /** Text as a cell gives it back: spaces and line ends are one space each. */
    public static String clean(String text) {
        return text.replaceAll("[\\s\\p{Cc}\u00A0]+", " ").strip();
    }

    /** What the formulas of a sheet are, by the names of their cells. */
    public List<NamedFormula> formulas() {
        Formulas formulas = new Formulas(scale);
        List<NamedFormula> all = new ArrayList<>();
        for (Line line : lines) {
            String id = line.measure();
            all.add(new NamedFormula(Names.score(id), formulas.score(id, line.targets(), line.baseline())));
            all.add(new NamedFormula(Names.weighted(id), Formulas.weighted(id)));
        }
        all.add(new NamedFormula(Names.TOTAL, Formulas.total()));
        all.add(new NamedFormula(Names.GRADE, Formulas.grade()));
        all.add(new NamedFormula(Names.APPLICABLE_WEIGHT, Formulas.applicableWeight()));
        return all;
    }

    /**
     * A formula and where it stands.
     *
     * @param name the name of its cell
     * @param formula the formula, without an equals sign
     */
    public record NamedFormula(String name, String formula) {}
}
