package org.rolecard.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RectanglesTest {
    @Test
    void aFilledPathOfFourUprightSidesIsARectangle() {
        assertThat(rewritten("0 g 10 20 m 40 20 l 40 25.5 l 10 25.5 l h f\nQ")).isEqualTo("0 g 10 20 30 5.5 re f\nQ");
        assertThat(rewritten("40 25.5 m\n40 20 l\n10 20 l\n10 25.5 l\nh\nf\n")).isEqualTo("10 20 30 5.5 re f\n");
    }

    @Test
    void rectanglesBesideEachOtherAreOne() {
        assertThat(rewritten("""
                40 20 m 10 20 l 10 21 l 40 21 l h f
                90 20 m 40 20 l 40 21 l 90 21 l h f
                10 20 m 5 20 l 5 21 l 10 21 l h f
                """)).isEqualTo("5 20 85 1 re f\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "90 20 m 41 20 l 41 21 l 90 21 l h f", // a gap between them
                "90 20.1 m 40 20.1 l 40 21 l 90 21 l h f", // not as high
                "90 19 m 40 19 l 40 20 l 90 20 l h f", // another line
            })
    void otherRectanglesStayTwo(String second) {
        assertThat(rewritten("40 20 m 10 20 l 10 21 l 40 21 l h f\n" + second)).containsPattern("re f\n.*re f");
    }

    @Test
    void whatStandsBetweenTwoRectanglesStays() {
        assertThat(rewritten("""
                40 20 m 10 20 l 10 21 l 40 21 l h f
                1 g
                90 20 m 40 20 l 40 21 l 90 21 l h f
                """)).isEqualTo("10 20 30 1 re f\n1 g\n40 20 50 1 re f\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10 20 m 40 21 l 40 25 l 10 25 l h f", // aslant
                "10 20 m 40 20 l 40 25 l h f", // a triangle
                "10 20 m 40 20 l 40 25 l 10 25 l f", // not closed, which a fill would do, but who writes so?
                "10 20 m 40 20 l 40 25 l 10 25 l 10 20 l h f", // five corners
                "0 0 m 10 20 m 40 20 l 40 25 l 10 25 l h f", // two paths
                "1 1 5 5 re 10 20 m 40 20 l 40 25 l 10 25 l h f",
                "10 20 m 40 20 l 40 25 l 10 25 l h 1 1 m 2 1 l 2 2 l 1 2 l h f",
                "10 20 m 40 20 40 25 10 25 c 10 25 l 10 20 l h f", // a curve
                "10 20 m 40 20 l 40 25 l 10 25 l h W n", // a clip
                "10 20 m 40 20 l 40 25 l 10 25 l h S", // only its lines
                "10 20 m 40 20 l 40 25 l 10 25 l h f*",
                "l h f"
            })
    void otherPathsStayAsTheyAre(String path) {
        assertThat(rewritten(path)).isEqualTo(path);
    }

    private static String rewritten(String page) {
        byte[] painted = page.getBytes(StandardCharsets.ISO_8859_1);
        ContentScanner scanner = new ContentScanner(painted);
        Rectangles rectangles = new Rectangles();
        ContentBytes out = new ContentBytes();
        int copied = 0;
        while (scanner.next()) {
            if (rectangles.filledBy(scanner)) {
                out.copy(painted, copied, rectangles.start());
                rectangles.write(out);
                copied = scanner.end();
            }
        }
        out.copy(painted, copied, painted.length);
        return new String(out.toByteArray(), StandardCharsets.ISO_8859_1);
    }
}
