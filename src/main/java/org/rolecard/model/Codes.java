package org.rolecard.model;

import java.util.Optional;

/**
 * Occupation codes of a role.
 *
 * @param isco08 unit group of the ILO's ISCO-08, four digits
 * @param onetSoc code of the US O*NET-SOC taxonomy, such as {@code 41-4012.00}
 */
public record Codes(Optional<String> isco08, Optional<String> onetSoc) {}
