package org.rolecard.posting;

import java.util.ArrayList;
import java.util.List;
import org.rolecard.model.Vacancy;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;

/**
 * Something that a vacancy lacks and a job posting for search engines cannot be without.
 *
 * @param path where it belongs in the opening's file
 * @param says what to add
 */
public record Missing(FieldPath path, Message says) {
    /** All that a vacancy lacks. */
    public static List<Missing> of(Vacancy vacancy) {
        FieldPath root = FieldPath.root();
        List<Missing> missing = new ArrayList<>();
        if (vacancy.opening().posted().isEmpty()) {
            missing.add(new Missing(root.key("posted"), Message.of("json-ld.posted")));
        }
        if (vacancy.opening().address().isEmpty() && !vacancy.opening().remote()) {
            missing.add(new Missing(root.key("address"), Message.of("json-ld.address")));
        }
        if (vacancy.company().name().isEmpty()) {
            missing.add(new Missing(root, Message.of("json-ld.employer")));
        }
        return missing;
    }
}
