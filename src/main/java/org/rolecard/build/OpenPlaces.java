package org.rolecard.build;

import java.util.List;
import java.util.Optional;
import org.rolecard.build.RoleLibrary.CheckedRole;
import org.rolecard.check.Acceptances;
import org.rolecard.check.RoleCheck;
import org.rolecard.model.Role;
import org.rolecard.problem.Message;
import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;

/** Warns of a role that is built before it is filled in: a document with gaps is easily sent out. */
final class OpenPlaces {
    private OpenPlaces() {}

    /** One warning for the whole role, or none. */
    static List<Problem> in(CheckedRole checked) {
        Optional<Role> role = checked.role();
        if (role.isEmpty() || checked.file().isEmpty()) {
            return List.of();
        }
        long open = new Acceptances(role.get())
                .answer(RoleCheck.unfinished(role.get())).stream()
                        .filter(a -> a.reason().isEmpty() && a.finding().code().equals("unfinished"))
                        .count();
        if (open == 0) {
            return List.of();
        }
        String file = checked.file().get().source().name();
        Message says = Message.of(open == 1 ? "unfinished.build-one" : "unfinished.build", open, file);
        return List.of(Problem.warning(Place.startOf(file), "unfinished", says, ""));
    }
}
