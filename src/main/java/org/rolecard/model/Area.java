package org.rolecard.model;

import java.util.List;

/**
 * An area of performance: measures that belong together.
 *
 * @param id its id, unique among the areas
 * @param name its heading
 * @param measures ids of its measures, in the order they are shown
 */
public record Area(String id, LocalizedText name, List<String> measures) {
    /** Copies the list. */
    public Area {
        measures = List.copyOf(measures);
    }
}
