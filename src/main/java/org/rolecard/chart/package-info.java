/** Small pictures of a result among its threshold, target and stretch, and the same in plain signs. */
@NullMarked
package org.rolecard.chart;

import org.jspecify.annotations.NullMarked;
