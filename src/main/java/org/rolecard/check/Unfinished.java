package org.rolecard.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rolecard.model.Language;
import org.rolecard.model.Measure;
import org.rolecard.model.Role;
import org.rolecard.model.Targets;
import org.rolecard.model.Targets.Points;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;
import org.rolecard.problem.Severity;

/** Lists what a new role file still has as it came: "…" in place of a text or inside one, a family, targets. */
final class Unfinished implements Rule {
    private static final String CODE = "unfinished";
    private static final String OPEN_TEXT = "…";

    /** Where words are left out; three dots are how some type it. */
    private static final Pattern GAP = Pattern.compile("…|\\.{3,}");

    private static final String OPEN_ID = "to-fill-in";

    /** The targets of a new file; no one sets all three of them so by chance. */
    private static final List<BigDecimal> OPEN_TARGETS =
            List.of(new BigDecimal(11), new BigDecimal(22), new BigDecimal(33));

    @Override
    public void check(Role role, Findings findings) {
        if (role.family().equals(OPEN_ID)) {
            findings.warning(FieldPath.root().key("family"), CODE, Message.of("unfinished.family"));
        }
        texts(RoleTexts.of(role), findings);
        for (int i = 0; i < role.measures().size(); i++) {
            Measure measure = role.measures().get(i);
            if (isOpen(measure.targets())) {
                FieldPath path = FieldPath.root().key("measures").item(i).key("target");
                findings.warning(path, CODE, Message.of("unfinished.targets"));
            }
        }
    }

    /** Lists the texts that are still "…". */
    static void texts(List<Located> texts, Findings findings) {
        texts.forEach(located -> text(located, findings));
    }

    private static void text(Located located, Findings findings) {
        boolean th = isOpen(located.text().th());
        boolean en = isOpen(located.text().en());
        if (th && en) {
            findings.warning(located.path(), CODE, Message.of("unfinished.both"));
        } else if (th || en) {
            Language open = th ? Language.TH : Language.EN;
            findings.warning(located.path().key(open.tag()), CODE, Message.of("unfinished." + open.tag()));
        }
        for (Language language : Language.values()) {
            if (!mayHaveGap(located.text().in(language))) {
                continue;
            }
            Matcher gap = GAP.matcher(located.text().in(language));
            if (!isOpen(located.text().in(language)) && gap.find()) {
                FieldPath at = located.path().key(language.tag());
                findings.about(gap.group(), at, Severity.WARNING, CODE, Message.of("unfinished.gap", gap.group()));
            }
        }
    }

    /** Hardly any text has dots in a row, and an expression would try each place of it. */
    private static boolean mayHaveGap(String text) {
        return text.contains(OPEN_TEXT) || text.contains("...");
    }

    private static boolean isOpen(Targets targets) {
        return targets instanceof Points points
                && points.higherIsBetter()
                && List.of(points.threshold(), points.target(), points.stretch())
                        .equals(OPEN_TARGETS);
    }

    private static boolean isOpen(String text) {
        return text.equals(OPEN_TEXT) || text.equals("...");
    }

    /** What other rules find in a text that nobody wrote yet says nothing, so it is left out. */
    static List<Finding> withoutEchoes(List<Finding> findings) {
        List<FieldPath> open = findings.stream()
                .filter(f -> f.code().equals(CODE) && f.words().isEmpty()) // a text with a gap in it is a text
                .map(Finding::path)
                .toList();
        return findings.stream()
                .filter(f -> f.code().equals(CODE)
                        || open.stream()
                                .noneMatch(o -> o.holds(f.path()) || f.path().holds(o)))
                .toList();
    }
}
