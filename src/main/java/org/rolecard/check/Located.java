package org.rolecard.check;

import org.rolecard.model.LocalizedText;
import org.rolecard.problem.FieldPath;

/**
 * A text and its place in a file.
 *
 * @param path the way to it; its languages are keys below
 * @param text the text
 */
record Located(FieldPath path, LocalizedText text) {}
