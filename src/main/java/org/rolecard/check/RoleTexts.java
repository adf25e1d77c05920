package org.rolecard.check;

import java.util.List;
import org.rolecard.model.Measure;
import org.rolecard.model.Responsibility;
import org.rolecard.model.Role;
import org.rolecard.problem.FieldPath;

/** All texts of a role with their places, for rules that look at words wherever they stand. */
final class RoleTexts {
    private final LocatedTexts texts = new LocatedTexts();

    private RoleTexts() {}

    /** The texts, in the order of a role file. */
    static List<Located> of(Role role) {
        RoleTexts all = new RoleTexts();
        FieldPath root = FieldPath.root();
        all.texts.add(root.key("title"), role.title());
        all.texts.add(root.key("aliases"), role.aliases());
        all.texts.add(root.key("level"), role.level());
        all.texts.add(root.key("department"), role.department());
        all.texts.add(root.key("reports-to"), role.reportsTo());
        all.texts.add(root.key("direct-reports"), role.directReports());
        all.texts.add(root.key("note"), role.note());
        all.texts.add(root.key("purpose"), role.purpose());
        for (int i = 0; i < role.responsibilities().size(); i++) {
            all.responsibility(
                    root.key("responsibilities").item(i),
                    role.responsibilities().get(i));
        }
        all.texts.add(
                root.key("qualifications").key("required"),
                role.qualifications().required());
        all.texts.add(
                root.key("qualifications").key("preferred"),
                role.qualifications().preferred());
        all.texts.add(root.key("skills"), role.skills());
        all.texts.add(root.key("competencies"), role.competencies());
        all.texts.add(root.key("working-conditions"), role.workingConditions());
        all.texts.add(root.key("authority"), role.authority());
        all.texts.add(root.key("relations"), role.relations());
        for (int i = 0; i < role.areas().size(); i++) {
            all.texts.add(
                    root.key("kpis").item(i).key("name"), role.areas().get(i).name());
        }
        for (int i = 0; i < role.measures().size(); i++) {
            all.measure(root.key("measures").item(i), role.measures().get(i));
        }
        return all.texts.all();
    }

    private void responsibility(FieldPath path, Responsibility responsibility) {
        texts.add(path.key("title"), responsibility.title());
        texts.add(path.key("text"), responsibility.text());
        texts.add(path.key("not-measured"), responsibility.notMeasured());
    }

    private void measure(FieldPath path, Measure measure) {
        texts.add(path.key("name"), measure.name());
        texts.add(path.key("definition"), measure.definition());
        texts.add(path.key("formula"), measure.formula());
        texts.add(path.key("source"), measure.source());
        texts.add(path.key("note"), measure.note());
    }
}
