/** What a role is: records and enums that know nothing of files or formats. */
@NullMarked
package org.rolecard.model;

import org.jspecify.annotations.NullMarked;
