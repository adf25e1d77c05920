package org.rolecard.model;

import java.math.BigDecimal;

/**
 * A measure that is scored.
 *
 * @param measure the measure's id
 * @param weight its share of the total, in per cent
 */
public record ScorecardLine(String measure, BigDecimal weight) {}
