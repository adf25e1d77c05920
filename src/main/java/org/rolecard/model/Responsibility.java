package org.rolecard.model;

import java.util.Optional;

/**
 * Something the holder answers for.
 *
 * @param id its id, unique in the role
 * @param title its heading
 * @param text what is done, to what, to what end
 * @param notMeasured why it has no measure, where it has none
 */
public record Responsibility(String id, LocalizedText title, LocalizedText text, Optional<LocalizedText> notMeasured) {}
