package org.rolecard.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Paths are built key by key and know what lies inside what. */
final class FieldPathTest {
    private static final FieldPath ROOT = FieldPath.root();
    private static final FieldPath MEASURES = ROOT.key("measures");
    private static final FieldPath TARGET = MEASURES.item(3).key("target");

    @Test
    void spellsTheWayWithSlashes() {
        assertThat(ROOT.text()).isEmpty();
        assertThat(MEASURES.text()).isEqualTo("measures");
        assertThat(TARGET.text()).isEqualTo("measures/3/target");
    }

    @Test
    void knowsWhatItIsPartOf() {
        assertThat(TARGET.parent()).isEqualTo(MEASURES.item(3));
        assertThat(MEASURES.parent()).isEqualTo(ROOT);
        assertThat(ROOT.parent()).isEqualTo(ROOT);
    }

    @Test
    void holdsItselfAndWhatIsInsideIt() {
        assertThat(MEASURES.holds(TARGET)).isTrue();
        assertThat(TARGET.holds(TARGET)).isTrue();
        assertThat(ROOT.holds(TARGET)).isTrue();
        assertThat(ROOT.holds(ROOT)).isTrue();
    }

    @Test
    void doesNotHoldWhatIsOutsideOrOnlyBeginsAlike() {
        assertThat(TARGET.holds(MEASURES)).isFalse();
        assertThat(MEASURES.holds(ROOT)).isFalse();
        assertThat(MEASURES.item(1).holds(MEASURES.item(10))).isFalse();
        assertThat(ROOT.key("measure").holds(MEASURES)).isFalse();
    }
}
