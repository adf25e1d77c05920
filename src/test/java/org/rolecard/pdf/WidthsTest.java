package org.rolecard.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WidthsTest {
    private final Widths widths = new Widths();
    private final List<String> measured = new ArrayList<>();

    @Test
    void aWordIsMeasuredOnce() {
        assertThat(width("น้ำ")).isEqualTo(3);
        assertThat(width("น้ำ")).isEqualTo(3);
        assertThat(measured).containsExactly("น้ำ");
    }

    @Test
    void aTextThatTheFontCannotMeasureIsRememberedAsSuch() {
        assertThat(widths.of("☃", text -> Float.NaN)).isNaN();
        assertThat(width("☃")).isNaN();
        assertThat(measured).isEmpty();
    }

    @Test
    void aLineIsMeasuredAnewAndTakesNoRoom() {
        String line = "ก".repeat(41);

        width(line);
        width(line);

        assertThat(measured).containsExactly(line, line);
    }

    @Test
    void aHundredThousandWordsAreMeasuredRightInBoundedRoom() {
        for (int word = 0; word < 100_000; word++) {
            assertThat(width(Integer.toString(word)))
                    .isEqualTo(Integer.toString(word).length());
        }
        measured.clear();
        width("0");
        assertThat(measured).as("words of long ago are forgotten").containsExactly("0");
    }

    private float width(String text) {
        return widths.of(text, t -> {
            measured.add(t);
            return t.length();
        });
    }
}
