package org.rolecard.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.rolecard.model.Company;
import org.rolecard.model.Opening;
import org.rolecard.model.Role;
import org.rolecard.model.RuleBook;
import org.rolecard.model.Salary.Range;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;

/**
 * Holds an opening, and what its posting shows of role and company, against rules. A posting is read by everyone, so
 * that a wording which a role is only advised against is an error here, and so is a text that nobody wrote yet.
 */
public final class OpeningCheck {
    private static final FieldPath ROOT = FieldPath.root();

    private final Wordings wordings;
    private final List<TextRule> others;

    /** With what the rule book knows. */
    public OpeningCheck(RuleBook book) {
        wordings = new Wordings(book.wording());
        others = List.of(new Parity(book.words()), new Typing(book.typing()), new Spellings(book.spellings()));
    }

    /** What is wrong with an opening by itself. */
    public List<Finding> opening(Opening opening) {
        Findings findings = new Findings();
        salary(opening, findings);
        order(opening, findings);
        if (!opening.contact().isReachable()) {
            findings.error(ROOT.key("contact"), "contact", Message.of("contact"));
        }
        List<Located> texts = VacancyTexts.of(opening);
        others.forEach(rule -> rule.check(texts, findings));
        List<Finding> all = new ArrayList<>(findings.all());
        all.addAll(published(texts));
        return Unfinished.withoutEchoes(all);
    }

    /** What must not be published of what the posting shows of its role. */
    public List<Finding> shownOf(Role role, Opening opening) {
        return Unfinished.withoutEchoes(
                published(VacancyTexts.of(role, opening.teaser().isEmpty())));
    }

    /** What must not be published of what the posting shows of its employer. */
    public List<Finding> shownOf(Company company) {
        return Unfinished.withoutEchoes(published(VacancyTexts.of(company)));
    }

    private List<Finding> published(List<Located> texts) {
        Findings findings = new Findings();
        Unfinished.texts(texts, findings);
        wordings.check(texts, findings);
        return findings.all().stream().map(Finding::asError).toList();
    }

    private static void salary(Opening opening, Findings findings) {
        if (opening.salary() instanceof Range range) {
            FieldPath path = ROOT.key("salary");
            if (range.min().signum() <= 0) {
                findings.error(path.key("min"), "salary-range", Message.of("salary-range.zero"));
            } else if (range.max().compareTo(range.min()) < 0) {
                BigDecimal min = range.min();
                findings.error(path.key("max"), "salary-range", Message.of("salary-range.order", min.toPlainString()));
            }
        }
    }

    private static void order(Opening opening, Findings findings) {
        if (opening.posted().isPresent()
                && opening.closing().isPresent()
                && opening.closing().get().isBefore(opening.posted().get())) {
            findings.error(
                    ROOT.key("closing"),
                    "closing-date",
                    Message.of("closing-date", opening.posted().get()));
        }
    }
}
