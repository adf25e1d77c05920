/** Document to text by FreeMarker: the Markdown of each kind of document, and the page around it. */
@NullMarked
package org.rolecard.template;

import org.jspecify.annotations.NullMarked;
