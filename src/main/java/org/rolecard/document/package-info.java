/** A role in one edition (Thai, English or both): words chosen, numbers and dates formatted, ready to print. */
@NullMarked
package org.rolecard.document;

import org.jspecify.annotations.NullMarked;
