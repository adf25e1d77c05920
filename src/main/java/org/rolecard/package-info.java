/** Rolecard: role definitions in, job descriptions and scorecards out. */
@NullMarked
package org.rolecard;

import org.jspecify.annotations.NullMarked;
