package org.rolecard.chart;

import java.math.BigDecimal;
import org.rolecard.scoring.Stage;

/**
 * One of the figures that a measure names, on a chart.
 *
 * @param stage which one
 * @param figure the figure
 * @param place where it stands, in thousandths of the width
 */
public record Mark(Stage stage, BigDecimal figure, int place) {
    /** The sign of the actual. */
    public static final String ACTUAL = "●";

    /** The sign of its stage; the shapes differ, so that no colour is needed to tell them apart. */
    public String sign() {
        return switch (stage) {
            case THRESHOLD -> "■";
            case TARGET -> "▲";
            case STRETCH -> "★";
        };
    }
}
