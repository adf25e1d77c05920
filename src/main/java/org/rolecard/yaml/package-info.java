/** Strict YAML: text to a tree in which every key and value knows its place. */
@NullMarked
package org.rolecard.yaml;

import org.jspecify.annotations.NullMarked;
