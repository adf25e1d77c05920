package org.rolecard.model;

import java.util.List;

/**
 * What a holder brings.
 *
 * @param required without it, no
 * @param preferred good to have
 */
public record Qualifications(List<LocalizedText> required, List<LocalizedText> preferred) {
    /** Copies the lists. */
    public Qualifications {
        required = List.copyOf(required);
        preferred = List.copyOf(preferred);
    }
}
