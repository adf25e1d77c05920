package org.rolecard.check;

import org.rolecard.model.Role;

/** One thing that must hold of a role. */
interface Rule {
    /** Reports every place of the role where it does not hold. */
    void check(Role role, Findings findings);
}
