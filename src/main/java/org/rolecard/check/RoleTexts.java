package org.rolecard.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rolecard.model.LocalizedText;
import org.rolecard.model.Measure;
import org.rolecard.model.Responsibility;
import org.rolecard.model.Role;
import org.rolecard.problem.FieldPath;

/** All texts of a role with their places, for rules that look at words wherever they stand. */
final class RoleTexts {
    private final List<Located> texts = new ArrayList<>();

    private RoleTexts() {}

    /**
     * A text and its place.
     *
     * @param path the way to it; its languages are keys below
     * @param text the text
     */
    record Located(FieldPath path, LocalizedText text) {}

    /** The texts, in the order of a role file. */
    static List<Located> of(Role role) {
        RoleTexts all = new RoleTexts();
        FieldPath root = FieldPath.root();
        all.add(root.key("title"), role.title());
        all.add(root.key("aliases"), role.aliases());
        all.add(root.key("level"), role.level());
        all.add(root.key("department"), role.department());
        all.add(root.key("reports-to"), role.reportsTo());
        all.add(root.key("direct-reports"), role.directReports());
        all.add(root.key("note"), role.note());
        all.add(root.key("purpose"), role.purpose());
        for (int i = 0; i < role.responsibilities().size(); i++) {
            all.responsibility(
                    root.key("responsibilities").item(i),
                    role.responsibilities().get(i));
        }
        all.add(
                root.key("qualifications").key("required"),
                role.qualifications().required());
        all.add(
                root.key("qualifications").key("preferred"),
                role.qualifications().preferred());
        all.add(root.key("skills"), role.skills());
        all.add(root.key("competencies"), role.competencies());
        all.add(root.key("working-conditions"), role.workingConditions());
        all.add(root.key("authority"), role.authority());
        all.add(root.key("relations"), role.relations());
        for (int i = 0; i < role.areas().size(); i++) {
            all.add(root.key("kpis").item(i).key("name"), role.areas().get(i).name());
        }
        for (int i = 0; i < role.measures().size(); i++) {
            all.measure(root.key("measures").item(i), role.measures().get(i));
        }
        return List.copyOf(all.texts);
    }

    private void responsibility(FieldPath path, Responsibility responsibility) {
        add(path.key("title"), responsibility.title());
        add(path.key("text"), responsibility.text());
        add(path.key("not-measured"), responsibility.notMeasured());
    }

    private void measure(FieldPath path, Measure measure) {
        add(path.key("name"), measure.name());
        add(path.key("definition"), measure.definition());
        add(path.key("formula"), measure.formula());
        add(path.key("source"), measure.source());
        add(path.key("note"), measure.note());
    }

    private void add(FieldPath path, LocalizedText text) {
        texts.add(new Located(path, text));
    }

    private void add(FieldPath path, Optional<LocalizedText> text) {
        text.ifPresent(t -> add(path, t));
    }

    private void add(FieldPath list, List<LocalizedText> items) {
        for (int i = 0; i < items.size(); i++) {
            add(list.item(i), items.get(i));
        }
    }
}
