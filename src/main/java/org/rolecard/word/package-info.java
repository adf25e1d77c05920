/** The tree of a document's Markdown to a Word file (DOCX, ECMA-376). */
@NullMarked
package org.rolecard.word;

import org.jspecify.annotations.NullMarked;
