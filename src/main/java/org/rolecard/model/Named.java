package org.rolecard.model;

import java.util.Locale;

/** A choice that role files and label files write as a kebab-case word. */
public interface Named {
    /** The enum constant's own name; every implementation is an enum. */
    String name();

    /** The word for it in a file: {@code HALF_YEARLY} is {@code half-yearly}. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
