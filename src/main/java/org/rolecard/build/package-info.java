/** The whole way from role files to built documents. */
@NullMarked
package org.rolecard.build;

import org.jspecify.annotations.NullMarked;
