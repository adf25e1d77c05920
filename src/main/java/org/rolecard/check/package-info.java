/** Model to problems: one small class a rule. */
@NullMarked
package org.rolecard.check;

import org.jspecify.annotations.NullMarked;
