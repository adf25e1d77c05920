/** Where a line of Thai may be broken. */
@NullMarked
package org.rolecard.thai;

import org.jspecify.annotations.NullMarked;
