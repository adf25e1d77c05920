package org.rolecard.check;

import org.rolecard.model.Measure;
import org.rolecard.model.Role;
import org.rolecard.problem.FieldPath;

/** What must hold of each measure by itself. */
interface MeasureRule extends Rule {
    /** Reports every place of a measure, which stands at a path, where it does not hold. */
    void check(Measure measure, FieldPath path, Findings findings);

    @Override
    default void check(Role role, Findings findings) {
        for (int i = 0; i < role.measures().size(); i++) {
            check(role.measures().get(i), FieldPath.root().key("measures").item(i), findings);
        }
    }
}
