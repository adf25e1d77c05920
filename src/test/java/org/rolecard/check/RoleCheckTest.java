package org.rolecard.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rolecard.reading.MinimalRole;

/** A role is held against every rule, and a sound one passes them all. */
final class RoleCheckTest {
    @Test
    void findsNothingInASoundRole() {
        assertThat(RoleCheck.structure(MinimalRole.role(MinimalRole.TEXT))).isEmpty();
    }

    @Test
    void findsWhatEachRuleFinds() {
        String text = MinimalRole.withLinesTwice(7, 10)
                .replace("measure: fill-rate", "measure: loans")
                .replace("target: 90", "target: 70")
                .replace("weight: 100", "weight: 99");
        assertThat(RoleCheck.structure(MinimalRole.role(text)))
                .extracting(Finding::code)
                .containsExactly("duplicate-id", "unknown-measure", "target-order", "weights-sum");
    }
}
