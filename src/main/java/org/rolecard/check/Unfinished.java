package org.rolecard.check;

import java.math.BigDecimal;
import java.util.List;
import org.rolecard.model.Language;
import org.rolecard.model.Measure;
import org.rolecard.model.Role;
import org.rolecard.model.Targets;
import org.rolecard.model.Targets.Points;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;

/** Lists what a new role file still has as it came: texts that are "…", a family, targets that nobody chose. */
final class Unfinished implements Rule {
    private static final String CODE = "unfinished";
    private static final String OPEN_TEXT = "…";
    private static final String OPEN_ID = "to-fill-in";

    /** The targets of a new file; no one sets all three of them so by chance. */
    private static final Targets OPEN_TARGETS =
            new Points(true, new BigDecimal(11), new BigDecimal(22), new BigDecimal(33));

    @Override
    public void check(Role role, Findings findings) {
        if (role.family().equals(OPEN_ID)) {
            findings.warning(FieldPath.root().key("family"), CODE, Message.of("unfinished.family"));
        }
        texts(RoleTexts.of(role), findings);
        for (int i = 0; i < role.measures().size(); i++) {
            Measure measure = role.measures().get(i);
            if (measure.targets().equals(OPEN_TARGETS)) {
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
        boolean th = located.text().th().equals(OPEN_TEXT);
        boolean en = located.text().en().equals(OPEN_TEXT);
        if (th && en) {
            findings.warning(located.path(), CODE, Message.of("unfinished.both"));
        } else if (th || en) {
            Language open = th ? Language.TH : Language.EN;
            findings.warning(located.path().key(open.tag()), CODE, Message.of("unfinished." + open.tag()));
        }
    }

    /** What other rules find in a text that nobody wrote yet says nothing, so it is left out. */
    static List<Finding> withoutEchoes(List<Finding> findings) {
        List<FieldPath> open = findings.stream()
                .filter(f -> f.code().equals(CODE))
                .map(Finding::path)
                .toList();
        return findings.stream()
                .filter(f -> f.code().equals(CODE)
                        || open.stream()
                                .noneMatch(o -> o.holds(f.path()) || f.path().holds(o)))
                .toList();
    }
}
