package org.rolecard.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The judge of {@link ReadersTest} is judged first: what it must find, and what it must let pass. */
class SourceTextTest {
    private static final String PAGE =
            "<h1>ฝ่ายขาย</h1><table><tr><td>2</td><td>4</td><td>24</td></tr></table><p>ฝ่ายขาย</p><p>24 บาท</p>";

    private static List<String> found(String read) throws IOException {
        return SourceText.falseSpaces(SourceText.of(PAGE), ReadText.of(read));
    }

    @Test
    void neighbouringCellsAreNoTornFigure() throws IOException {
        assertThat(found("ฝ่ายขาย\n2 4 24\nฝ่ายขาย\n24 บาท")).isEmpty();
    }

    @Test
    void headsAndFeetOfOtherPagesMayStandBetween() throws IOException {
        assertThat(found("ฝ่ายขาย\nหน้า 1 จาก 2\nฝ่ายขาย\n2 4 24\nหน้า 2 จาก 2\nฝ่ายขาย\n24 บาท\n2"))
                .isEmpty();
    }

    @Test
    void aSpaceWhereALineMayEndIsNoFalseOne() throws IOException {
        assertThat(found("ฝ่ายขาย\n2 4 24\nฝ่ายขาย\n24\nบาท")).isEmpty();
    }

    @Test
    void aTornWordIsFound() throws IOException {
        assertThat(found("ฝ่ ายขาย\n2 4 24\nฝ่ายขาย\n24 บาท")).containsExactly("ฝ่␣ายขาย");
    }

    @Test
    void aWordThatIsTornWhereItStandsAgainIsFound() throws IOException {
        assertThat(found("ฝ่ายขาย\n2 4 24\nฝ่ ายขาย\n24 บาท")).containsExactly("ฝ่␣ายขาย");
    }

    @Test
    void aFigureThatIsTornWhereItStandsAgainIsFound() throws IOException {
        assertThat(found("ฝ่ายขาย\n2 4 24\nฝ่ายขาย\n2 4 บาท")).containsExactly("2␣4 บาท");
        assertThat(found("ฝ่ายขาย\n2 4 2 4\nฝ่ายขาย\n24 บาท")).isNotEmpty();
    }

    @Test
    void aTextThatIsMissingOrOutOfOrderIsFound() throws IOException {
        assertThat(found("ฝ่ายขาย\n2 4 24\n24 บาท")).containsExactly("ฝ่ายขาย is missing, or not in its place");
        assertThat(found("2 4 24\nฝ่ายขาย\n24 บาท\nฝ่ายขาย")).isNotEmpty();
    }
}
