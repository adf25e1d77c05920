package org.rolecard.scoring;

import java.util.Map;
import org.rolecard.model.Person;

/**
 * What a scorecard is filled in with.
 *
 * @param person whose it is
 * @param actuals what was reached, by the measure's id; empty for a form that is filled in by hand
 */
public record FilledIn(Person person, Map<String, Actual> actuals) {
    /** Copies the map. */
    public FilledIn {
        actuals = Map.copyOf(actuals);
    }

    /** An empty form. */
    public static FilledIn nothing() {
        return new FilledIn(Person.nobody(), Map.of());
    }
}
