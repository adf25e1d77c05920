/** HTML page to PDF. */
@NullMarked
package org.rolecard.pdf;

import org.jspecify.annotations.NullMarked;
