package org.rolecard.check;

import org.rolecard.model.Role;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;

/** Five to ten responsibilities: fewer say too little, more are not read, and more than twelve are a list (R02). */
final class NumberOfDuties implements Rule {
    private static final String CODE = "number-of-responsibilities";
    private static final int LEAST = 5;
    private static final int MOST = 10;
    private static final int FAR_TOO_MANY = 13;

    @Override
    public void check(Role role, Findings findings) {
        int number = role.responsibilities().size();
        if (number > 0 && (number < LEAST || number > MOST)) {
            FieldPath path = FieldPath.root().key("responsibilities");
            Message says = Message.of(CODE, number, LEAST, MOST);
            if (number < LEAST || number >= FAR_TOO_MANY) {
                findings.error(path, CODE, says);
            } else {
                findings.warning(path, CODE, says);
            }
        }
    }
}
