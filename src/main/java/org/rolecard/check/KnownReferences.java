package org.rolecard.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rolecard.model.Area;
import org.rolecard.model.Measure;
import org.rolecard.model.Responsibility;
import org.rolecard.model.Role;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;
import org.rolecard.problem.Suggestion;

/** Every measure and responsibility that is named is defined, and every measure stands in an area. */
final class KnownReferences implements Rule {
    @Override
    public void check(Role role, Findings findings) {
        Set<String> measures = role.measures().stream().map(Measure::id).collect(Collectors.toCollection(TreeSet::new));
        Set<String> responsibilities =
                role.responsibilities().stream().map(Responsibility::id).collect(Collectors.toCollection(TreeSet::new));
        FieldPath root = FieldPath.root();
        for (int i = 0; i < role.areas().size(); i++) {
            FieldPath path = root.key("kpis").item(i).key("measures");
            known(role.areas().get(i).measures(), measures, "measure", path, findings);
        }
        for (int i = 0; i < role.measures().size(); i++) {
            FieldPath path = root.key("measures").item(i);
            Measure measure = role.measures().get(i);
            // Where an id stands twice, another one is missing for that reason.
            known(
                    measure.responsibilities(),
                    responsibilities.size() == role.responsibilities().size() ? responsibilities : Set.of(),
                    "responsibility",
                    path.key("responsibilities"),
                    findings);
            if (!isMeantInAnArea(role, measure, measures)) {
                standsInAnArea(role, measure, path.key("id"), findings);
            }
        }
        for (int i = 0; i < role.scorecard().size(); i++) {
            FieldPath path = root.key("scorecard").item(i).key("measure");
            known(role.scorecard().get(i).measure(), measures, "measure", path, findings);
        }
    }

    private static void known(List<String> ids, Set<String> defined, String kind, FieldPath list, Findings findings) {
        for (int i = 0; i < ids.size(); i++) {
            known(ids.get(i), defined, kind, list.item(i), findings);
        }
    }

    private static void known(String id, Set<String> defined, String kind, FieldPath path, Findings findings) {
        if (!id.isEmpty() && !defined.isEmpty() && !defined.contains(id)) {
            findings.error(
                    path, "unknown-" + kind, Message.of("unknown-" + kind, id).and(Suggestion.message(id, defined)));
        }
    }

    /** Whether an area names it with a typing error, which is told there. */
    private static boolean isMeantInAnArea(Role role, Measure measure, Set<String> measures) {
        return role.areas().stream()
                .flatMap(area -> area.measures().stream())
                .filter(id -> !measures.contains(id))
                .anyMatch(id -> Suggestion.nearest(id, measures).equals(Optional.of(measure.id())));
    }

    private static void standsInAnArea(Role role, Measure measure, FieldPath path, Findings findings) {
        boolean stands = role.areas().stream().map(Area::measures).anyMatch(m -> m.contains(measure.id()));
        if (!measure.id().isEmpty() && !role.areas().isEmpty() && !stands) {
            findings.error(path, "measure-without-area", Message.of("measure-without-area", measure.id()));
        }
    }
}
