/**
 * Actual figures to scores, weighted scores, a total and a grade, each with its arithmetic; exact, with no input or
 * output.
 */
@NullMarked
package org.rolecard.scoring;

import org.jspecify.annotations.NullMarked;
