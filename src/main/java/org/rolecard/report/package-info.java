/** Inspected files to reports: for people, for programs (JSON), for code review (SARIF). */
@NullMarked
package org.rolecard.report;

import org.jspecify.annotations.NullMarked;
