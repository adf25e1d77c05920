package org.rolecard.model;

import java.math.BigDecimal;

/** What scores 1 (threshold), 3 (target) and 5 (stretch). */
public sealed interface Targets {
    /** The word for the direction in a role file. */
    String direction();

    /**
     * One point each; the further in the direction, the better.
     *
     * @param higherIsBetter true where more is better
     * @param threshold scores 1
     * @param target scores 3
     * @param stretch scores 5
     */
    record Points(boolean higherIsBetter, BigDecimal threshold, BigDecimal target, BigDecimal stretch)
            implements Targets {
        @Override
        public String direction() {
            return higherIsBetter ? "higher" : "lower";
        }
    }

    /**
     * Ranges, each inside the one before; best in the middle.
     *
     * @param threshold scores 1 at its ends
     * @param target scores 3 at its ends
     * @param stretch scores 5 inside it
     */
    record Band(Range threshold, Range target, Range stretch) implements Targets {
        @Override
        public String direction() {
            return "band";
        }
    }

    /**
     * From one figure to another, both included.
     *
     * @param low the lower end
     * @param high the upper end
     */
    record Range(BigDecimal low, BigDecimal high) {}
}
