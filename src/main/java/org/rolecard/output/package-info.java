/** Writes files that appear whole or not at all. */
@NullMarked
package org.rolecard.output;

import org.jspecify.annotations.NullMarked;
