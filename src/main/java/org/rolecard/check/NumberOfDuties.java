package org.rolecard.check;

import org.rolecard.model.Role;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;

/** Five to ten responsibilities: fewer say too little, more are not read (R02). */
final class NumberOfDuties implements Rule {
    private static final int LEAST = 5;
    private static final int MOST = 10;

    @Override
    public void check(Role role, Findings findings) {
        int number = role.responsibilities().size();
        if (number > 0 && (number < LEAST || number > MOST)) {
            findings.warning(
                    FieldPath.root().key("responsibilities"),
                    "number-of-responsibilities",
                    Message.of("number-of-responsibilities", number, LEAST, MOST));
        }
    }
}
