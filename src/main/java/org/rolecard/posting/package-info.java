/** An opening in the forms that job boards and job search engines take. */
@NullMarked
package org.rolecard.posting;

import org.jspecify.annotations.NullMarked;
