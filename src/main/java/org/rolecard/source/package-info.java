/** Finds and reads files: the user's first, then those inside the jar. */
@NullMarked
package org.rolecard.source;

import org.jspecify.annotations.NullMarked;
