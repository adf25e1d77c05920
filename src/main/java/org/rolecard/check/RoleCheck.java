package org.rolecard.check;

import java.util.List;
import org.rolecard.model.Role;
import org.rolecard.model.RuleBook;
import org.rolecard.problem.Severity;

/** Holds a role against rules. */
public final class RoleCheck {
    private static final List<Rule> STRUCTURE =
            List.of(new UniqueIds(), new KnownReferences(), new TargetOrder(), new WeightsSum());

    private final List<Rule> quality;

    /** The rules of quality, with what the rule book knows. */
    public RoleCheck(RuleBook book) {
        quality = List.of(
                new Unfinished(),
                new NumberOfDuties(),
                new VerbFirst(book.words().dutyVerbs()),
                new OneDuty(),
                new DutyLength(),
                new DutyPurpose(book.words().purpose()),
                new CatchAll(book.words().catchAll()),
                new ManagersDecide(book.words().decidingVerbs()),
                new Unmeasured(),
                new FormulaComputes(),
                new RangeByUnit(),
                new MeasureIsSaid(book.words().vague()),
                new OneMeasureOnly(book.measures().joint()),
                new SuspectMeasures(book.measures().perverse(), "perverse-incentive", Severity.WARNING),
                new SuspectMeasures(book.measures().uncontrolled(), "no-control", Severity.WARNING),
                new SuspectMeasures(book.measures().personal(), "personal-attribute", Severity.ERROR),
                new SurveysSaySo(book.measures().surveys()),
                new Duplicates(),
                new ScorecardShape(),
                new Balance(),
                new Pairs(book.measures().doubles()),
                new QualityPartner(book.measures().partners()),
                new Parity(book.words()),
                new Wordings(book.wording()),
                new Typing(book.typing()),
                new Spellings(book.spellings()));
    }

    /** What must hold before a document can be built. */
    public static List<Finding> structure(Role role) {
        return findings(STRUCTURE, role);
    }

    /** What makes a good role: wording, parity, measures and scorecard by the rules of the trade. */
    public List<Finding> quality(Role role) {
        return Unfinished.withoutEchoes(findings(quality, role));
    }

    /** What is left as it was in a new file. */
    public static List<Finding> unfinished(Role role) {
        return findings(List.of(new Unfinished()), role);
    }

    private static List<Finding> findings(List<Rule> rules, Role role) {
        Findings findings = new Findings();
        rules.forEach(rule -> rule.check(role, findings));
        return findings.all();
    }
}
