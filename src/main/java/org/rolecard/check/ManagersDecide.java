package org.rolecard.check;

import java.util.List;
import java.util.regex.Pattern;
import org.rolecard.model.Role;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;

/** The verbs fit the level: a manager plans, decides or directs something (R12). */
record ManagersDecide(List<String> decidingVerbs) implements Rule {
    private static final Pattern MANAGER = Pattern.compile("manager|director|head of", Pattern.CASE_INSENSITIVE);

    @Override
    public void check(Role role, Findings findings) {
        boolean manager =
                role.level().filter(level -> MANAGER.matcher(level.en()).find()).isPresent();
        boolean decides = role.responsibilities().stream()
                .anyMatch(r -> decidingVerbs.stream().anyMatch(r.text().th()::startsWith));
        if (manager && !role.responsibilities().isEmpty() && !decides) {
            findings.warning(FieldPath.root().key("level"), "manager-verbs", Message.of("manager-verbs"));
        }
    }
}
