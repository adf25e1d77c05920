/** The look: style sheets together with the font and picture files that they name. */
@NullMarked
package org.rolecard.style;

import org.jspecify.annotations.NullMarked;
