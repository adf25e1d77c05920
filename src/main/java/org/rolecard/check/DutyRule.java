package org.rolecard.check;

import org.rolecard.model.LocalizedText;
import org.rolecard.model.Role;
import org.rolecard.problem.FieldPath;

/** What must hold of the text of each responsibility by itself. */
interface DutyRule extends Rule {
    /** Reports every place of a text, which stands at a path, where it does not hold. */
    void check(LocalizedText text, FieldPath path, Findings findings);

    @Override
    default void check(Role role, Findings findings) {
        for (int i = 0; i < role.responsibilities().size(); i++) {
            FieldPath text = FieldPath.root().key("responsibilities").item(i).key("text");
            check(role.responsibilities().get(i).text(), text, findings);
        }
    }
}
