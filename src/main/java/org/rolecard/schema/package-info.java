/** The model to a JSON Schema of role files, by which editors complete and explain keys. */
@NullMarked
package org.rolecard.schema;

import org.jspecify.annotations.NullMarked;
