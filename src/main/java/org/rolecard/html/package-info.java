/** Markdown to HTML. */
@NullMarked
package org.rolecard.html;

import org.jspecify.annotations.NullMarked;
