package org.rolecard.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.rolecard.model.Language;
import org.rolecard.model.Scale;
import org.rolecard.scoring.Fraction;

/** Writes numbers and dates as each language writes them, whatever the machine's own settings. */
final class Figures {
    private static final Locale THAI = Locale.forLanguageTag("th");

    private static final int MOST_DECIMALS = 6;

    private Figures() {}

    /**
     * 1234.50 as "1,234.5"; Thai and English write numbers alike, with Arabic digits. By hand: a measure has a dozen of
     * them.
     */
    static String number(BigDecimal number) {
        BigDecimal shown =
                number.setScale(MOST_DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
        String digits = shown.abs().toPlainString();
        int point = digits.indexOf('.');
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = (point < 0 ? digits.length() : point) - 3; at > 0; at -= 3) {
            grouped.insert(at, ',');
        }
        return number.signum() < 0 ? "−" + grouped : grouped.toString();
    }

    /** A total or a grade's end, always with both decimals: 4.5 as "4.50". */
    static String total(BigDecimal total) {
        return total.setScale(Scale.DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    /** A score, a weighted score or a weight that was computed: 25/7 as "3.57". */
    static String score(Fraction score) {
        return score.rounded(Scale.DECIMALS).toPlainString();
    }

    /** 2027-01-31 as "31 January 2027", and as "31 มกราคม 2570": Thai counts the years of the Buddhist era. */
    static String date(LocalDate date, Language language) {
        return switch (language) {
            case TH ->
                DateTimeFormatter.ofPattern("d MMMM yyyy", THAI)
                        .withChronology(ThaiBuddhistChronology.INSTANCE)
                        .format(date);
            case EN ->
                DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH)
                        .withChronology(IsoChronology.INSTANCE)
                        .format(date);
        };
    }
}
