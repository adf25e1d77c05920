package org.rolecard.check;

import org.rolecard.problem.FieldPath;

/**
 * A rule that does not hold.
 *
 * @param path the value that it is about
 * @param code the kind of problem
 * @param message what is wrong and what to do
 */
public record Finding(FieldPath path, String code, String message) {}
