package org.rolecard.reading;

import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Problem;

/**
 * A problem, and the value that it is about.
 *
 * @param path the way to the value
 * @param problem what is wrong
 */
public record Fault(FieldPath path, Problem problem) {}
