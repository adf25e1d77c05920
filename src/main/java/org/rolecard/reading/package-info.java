/** YAML tree to model; every key that is missing, unknown or of the wrong shape becomes a problem. */
@NullMarked
package org.rolecard.reading;

import org.jspecify.annotations.NullMarked;
