/** A filled-in spreadsheet back to what was entered, what that scores, and what was tampered with. */
@NullMarked
package org.rolecard.filled;

import org.jspecify.annotations.NullMarked;
