/** What can be wrong, and where. */
@NullMarked
package org.rolecard.problem;

import org.jspecify.annotations.NullMarked;
