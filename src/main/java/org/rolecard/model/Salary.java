package org.rolecard.model;

import java.math.BigDecimal;

/** What an opening pays. */
public sealed interface Salary {
    /** To be agreed with the applicant. */
    record ByAgreement() implements Salary {}

    /**
     * A range in baht.
     *
     * @param min the least
     * @param max the most; the same where there is one figure only
     * @param per what it is paid for
     */
    record Range(BigDecimal min, BigDecimal max, PayPeriod per) implements Salary {}
}
