package org.rolecard.model;

import java.util.Optional;

/**
 * A finding of the checker that the authors of a role accept.
 *
 * @param rule the code of the finding
 * @param at where it is accepted: the way to the value, such as {@code measures/1/name} counted from 1, or with an id
 *     for the number; everywhere in the file where it is absent
 * @param reason why it is right as it is, for those who read the report
 */
public record Acceptance(String rule, Optional<String> at, String reason) {}
