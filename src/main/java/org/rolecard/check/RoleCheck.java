package org.rolecard.check;

import java.util.List;
import org.rolecard.model.Role;

/** Holds a role against all rules. */
public final class RoleCheck {
    private static final List<Rule> RULES =
            List.of(new UniqueIds(), new KnownReferences(), new TargetOrder(), new WeightsSum());

    private RoleCheck() {}

    /** Everything that the rules find. */
    public static List<Finding> findings(Role role) {
        Findings findings = new Findings();
        RULES.forEach(rule -> rule.check(role, findings));
        return findings.all();
    }
}
