package org.rolecard.model;

import java.util.List;
import java.util.Optional;

/**
 * A key performance indicator that can be computed.
 *
 * @param id its id, unique in the role
 * @param name its name
 * @param definition what counts
 * @param formula how it is computed, in words and signs
 * @param unit what the values are in
 * @param targets what scores 1, 3 and 5
 * @param baseline true where the targets are multiples of the holder's own figure for the same period last year
 * @param frequency how often it is taken
 * @param source where the figures come from
 * @param perspective its side of the balanced scorecard
 * @param responsibilities ids of the responsibilities that it is evidence of
 * @param nature outcome or activity
 * @param timing leading or lagging
 * @param control who moves it
 * @param note what the person who fills it in must know
 */
public record Measure(
        String id,
        LocalizedText name,
        LocalizedText definition,
        LocalizedText formula,
        Unit unit,
        Targets targets,
        boolean baseline,
        Frequency frequency,
        LocalizedText source,
        Perspective perspective,
        List<String> responsibilities,
        Optional<Nature> nature,
        Optional<Timing> timing,
        Optional<Control> control,
        Optional<LocalizedText> note) {
    /** Copies the list. */
    public Measure {
        responsibilities = List.copyOf(responsibilities);
    }

    /** The same measure with other targets. */
    public Measure with(Targets others) {
        return new Measure(
                id,
                name,
                definition,
                formula,
                unit,
                others,
                baseline,
                frequency,
                source,
                perspective,
                responsibilities,
                nature,
                timing,
                control,
                note);
    }

    /** Whether a measure tells a result or an effort. */
    public enum Nature implements Named {
        /** Tells what came of it. */
        OUTCOME,
        /** Tells what was done. */
        ACTIVITY
    }

    /** When a measure tells it. */
    public enum Timing implements Named {
        /** Tells early, while there is time to act. */
        LEADING,
        /** Tells afterwards. */
        LAGGING
    }

    /** Who moves a measure. */
    public enum Control implements Named {
        /** The holder. */
        INDIVIDUAL,
        /** The holder with others. */
        SHARED,
        /** A team as a whole. */
        TEAM
    }
}
