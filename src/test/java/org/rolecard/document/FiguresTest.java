package org.rolecard.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolecard.model.Language;

/** Numbers and dates look the same on every machine. */
class FiguresTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; 0",
                "-0; 0",
                "90; 90",
                "90.0; 90",
                "90.50; 90.5",
                "0.97; 0.97",
                "1E+3; 1,000",
                "999; 999",
                "1000; 1,000",
                "1234567.125; 1,234,567.125",
                "999999999999999; 999,999,999,999,999",
                "-5; −5",
                "-1234.5; −1,234.5",
                "0.000001; 0.000001"
            })
    void numbersAreGroupedAndCarryNoMoreThanTheyNeed(String number, String written) {
        assertThat(Figures.number(new BigDecimal(number))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-31, 31 January 2027, 31 มกราคม 2570",
        "2026-11-01, 1 November 2026, 1 พฤศจิกายน 2569",
        "2024-02-29, 29 February 2024, 29 กุมภาพันธ์ 2567"
    })
    void thaiDatesCountTheBuddhistEra(LocalDate date, String english, String thai) {
        assertThat(Figures.date(date, Language.EN)).isEqualTo(english);
        assertThat(Figures.date(date, Language.TH)).isEqualTo(thai);
    }

    @Test
    @DefaultLocale("th-TH-u-ca-buddhist-nu-thai")
    void aThaiMachineChangesNothing() {
        looksTheSame();
    }

    @Test
    @DefaultLocale("ar-EG-u-nu-arab")
    void anArabicMachineChangesNothing() {
        looksTheSame();
    }

    @Test
    @DefaultLocale("tr")
    void aTurkishMachineChangesNothing() {
        looksTheSame();
    }

    @Test
    @DefaultLocale("de-CH")
    void aSwissMachineChangesNothing() {
        looksTheSame();
    }

    private static void looksTheSame() {
        LocalDate date = LocalDate.of(2027, 1, 31);
        assertThat(Figures.number(new BigDecimal("-1234.50"))).isEqualTo("−1,234.5");
        assertThat(Figures.date(date, Language.EN)).isEqualTo("31 January 2027");
        assertThat(Figures.date(date, Language.TH)).isEqualTo("31 มกราคม 2570");
    }
}
