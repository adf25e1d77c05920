/** The command line: arguments in, exit code out. */
@NullMarked
package org.rolecard.cli;

import org.jspecify.annotations.NullMarked;
