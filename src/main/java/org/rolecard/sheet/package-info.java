/** A scorecard, empty or filled in, to a spreadsheet that computes what the scoring computes (XLSX, ECMA-376). */
@NullMarked
package org.rolecard.sheet;

import org.jspecify.annotations.NullMarked;
