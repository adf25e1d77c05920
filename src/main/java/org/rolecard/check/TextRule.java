package org.rolecard.check;

import java.util.List;
import org.rolecard.model.Role;

/** One thing that must hold of texts, wherever they stand. */
interface TextRule extends Rule {
    /** Reports every text for which it does not hold. */
    void check(List<Located> texts, Findings findings);

    @Override
    default void check(Role role, Findings findings) {
        check(RoleTexts.of(role), findings);
    }
}
