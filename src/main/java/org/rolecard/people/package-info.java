/** A list of people (CSV or a workbook) to persons and their roles, with a problem for each cell that is wrong. */
@NullMarked
package org.rolecard.people;

import org.jspecify.annotations.NullMarked;
