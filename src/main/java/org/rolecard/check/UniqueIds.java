package org.rolecard.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rolecard.model.Area;
import org.rolecard.model.Measure;
import org.rolecard.model.Responsibility;
import org.rolecard.model.Role;
import org.rolecard.model.ScorecardLine;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;

/** No two responsibilities, areas or measures share an id, and no measure is scored twice. */
final class UniqueIds implements Rule {
    @Override
    public void check(Role role, Findings findings) {
        unique(role.responsibilities().stream().map(Responsibility::id).toList(), "responsibilities", "id", findings);
        unique(role.areas().stream().map(Area::id).toList(), "kpis", "id", findings);
        unique(role.measures().stream().map(Measure::id).toList(), "measures", "id", findings);
        unique(role.scorecard().stream().map(ScorecardLine::measure).toList(), "scorecard", "measure", findings);
    }

    private static void unique(List<String> ids, String list, String key, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!ids.get(i).isEmpty() && !seen.add(ids.get(i))) {
                findings.error(
                        FieldPath.root().key(list).item(i).key(key),
                        "duplicate-id",
                        Message.of("duplicate-id", ids.get(i), list));
            }
        }
    }
}
