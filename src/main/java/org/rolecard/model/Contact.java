package org.rolecard.model;

import java.util.Optional;

/**
 * Who applicants write to or call.
 *
 * @param name a person or a department
 * @param phone a telephone number
 * @param email an e-mail address
 * @param line an account on LINE
 */
public record Contact(
        Optional<LocalizedText> name, Optional<String> phone, Optional<String> email, Optional<String> line) {
    /** Whether there is any way to reach them. */
    public boolean isReachable() {
        return phone.isPresent() || email.isPresent() || line.isPresent();
    }
}
