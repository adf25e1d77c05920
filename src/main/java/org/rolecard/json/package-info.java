/** JSON as text: the one way that the program writes it. */
@NullMarked
package org.rolecard.json;

import org.jspecify.annotations.NullMarked;
