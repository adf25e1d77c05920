package org.rolecard.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Fractions are exact until they are rounded. */
class FractionTest {
    @Test
    void threeThirdsAreOne() {
        Fraction third = fraction("1").dividedBy(fraction("3"));
        assertThat(third.plus(third).plus(third)).isEqualTo(fraction("1.000"));
    }

    @Test
    void equalNumbersAreEqualHoweverTheyAreWritten() {
        assertThat(fraction("100")).isEqualTo(fraction("1E+2")).isEqualTo(fraction("100.00"));
        assertThat(fraction("1").dividedBy(fraction("-2"))).isEqualTo(fraction("-0.5"));
        assertThat(fraction("0").times(fraction("7"))).isEqualTo(Fraction.ZERO);
    }

    @Test
    void halfOfTheLastPlaceIsRoundedUpAndNothingIsRoundedBefore() {
        assertThat(fraction("2.495").rounded(2)).isEqualTo("2.50");
        assertThat(fraction("2.505").rounded(2)).isEqualTo("2.51");
        assertThat(fraction("2.4949999999").rounded(2)).isEqualTo("2.49");
        assertThat(fraction("7").dividedBy(fraction("3")).rounded(2)).isEqualTo("2.33");
        assertThat(fraction("3").rounded(2)).isEqualTo("3.00");
    }

    @Test
    void fractionsAreInTheOrderOfTheirValues() {
        assertThat(fraction("1").dividedBy(fraction("3")))
                .isLessThan(fraction("0.3334"))
                .isGreaterThan(fraction("0.3333"));
    }

    @Test
    void nothingIsDividedByZero() {
        assertThatThrownBy(() -> fraction("1").dividedBy(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    private static Fraction fraction(String decimal) {
        return Fraction.of(new BigDecimal(decimal));
    }
}
