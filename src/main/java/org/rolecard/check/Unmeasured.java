package org.rolecard.check;

import org.rolecard.model.Responsibility;
import org.rolecard.model.Role;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;

/** Every responsibility has a measure, or says why it has none, and not both (S07). */
final class Unmeasured implements Rule {
    @Override
    public void check(Role role, Findings findings) {
        for (int i = 0; i < role.responsibilities().size(); i++) {
            Responsibility responsibility = role.responsibilities().get(i);
            FieldPath path = FieldPath.root().key("responsibilities").item(i);
            boolean measured = !role.evidenceOf(responsibility).isEmpty();
            if (!measured && responsibility.notMeasured().isEmpty()) {
                findings.warning(path.key("id"), "unmeasured", Message.of("unmeasured", responsibility.id()));
            } else if (measured && responsibility.notMeasured().isPresent()) {
                findings.warning(
                        path.key("not-measured"),
                        "unmeasured",
                        Message.of(
                                "unmeasured.both",
                                role.evidenceOf(responsibility).get(0).id()));
            }
        }
    }
}
