/** Packages of Office files whose bytes depend on their content alone. */
@NullMarked
package org.rolecard.zip;

import org.jspecify.annotations.NullMarked;
