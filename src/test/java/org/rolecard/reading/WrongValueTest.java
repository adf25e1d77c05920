package org.rolecard.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecard.model.Targets;
import org.rolecard.model.Targets.Range;

/** A value of the wrong kind gives one problem, at the value, and hides no other. */
final class WrongValueTest {
    private static final String NO_NUMBER =
            "a plain number is wanted here, such as 90 or 99.5, without %, commas or words [not-a-number]";
    private static final String NO_ID =
            "' cannot be an id; use small letters a-z, digits and hyphens, 63 at the most [bad-id]";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            1 | 1 | title: Librarian | 1:8: the text is wanted in both languages: {th: …, en: …}, or 'th:' and 'en:' on lines of their own [one-language]
            1 | 1 | title: [a] | 1:8: the text is wanted in both languages: {th: …, en: …}, or 'th:' and 'en:' on lines of their own [one-language]
            1 | 1 | title: {th: [ก], en: A} | 1:13: a plain text is wanted here; if it begins with { or [, put it in quotes [wrong-shape]
            1 | 1 | title: {th: {ก: ข}, en: A} | 1:13: a plain text is wanted here; if it begins with { or [, put it in quotes [wrong-shape]
            1 | 1 | title: | 1:1: 'title' has no value; fill it in [empty-value]
            1 | 1 | title: {th: "  ", en: A} | 1:9: 'th' has no value; fill it in [empty-value]
            2 | 2 | family: [service] | 2:9: a plain text is wanted here; if it begins with { or [, put it in quotes [wrong-shape]
            2 | 2 | family: "" | 2:1: 'family' has no value; fill it in [empty-value]
            6 | 10 | responsibilities: [collection] | 6:20: keys with values are wanted here, as in 'th: …' and 'en: …' [wrong-shape]
            6 | 10 | responsibilities: {a: b} | 6:19: a list is wanted here: one item a line, each after '- ' [wrong-shape]
            11 | 12 | qualifications: degree | 11:17: keys with values are wanted here, as in 'th: …' and 'en: …' [wrong-shape]
            11 | 12 | qualifications: [degree] | 11:17: keys with values are wanted here, as in 'th: …' and 'en: …' [wrong-shape]
            11 | 12 | qualifications: {required: degree} | 11:28: a list is wanted here: one item a line, each after '- ' [wrong-shape]
            13 | 13 | skills: reading | 13:9: a list is wanted here: one item a line, each after '- ' [wrong-shape]
            13 | 13 | skills: {th: ก, en: A} | 13:9: a list is wanted here: one item a line, each after '- ' [wrong-shape]
            13 | 13 | skills: [reading] | 13:10: the text is wanted in both languages: {th: …, en: …}, or 'th:' and 'en:' on lines of their own [one-language]
            13 | 13 | skills: | 13:1: 'skills' has no value; fill it in [empty-value]
            """)
    void wantsTheRightShape(int first, int last, String text, String said) {
        assertThat(MinimalRole.said(MinimalRole.withLines(first, last, text))).isEqualTo("r.yaml:" + said);
    }

    @ParameterizedTest
    @CsvSource({"6, 10, responsibilities", "14, 18, kpis", "19, 33, measures", "34, 37, scorecard"})
    void wantsAtLeastOneItem(int first, int last, String key) {
        assertThat(MinimalRole.said(MinimalRole.withLines(first, last, key + ": []")))
                .isEqualTo("r.yaml:%d:%d: '%s' needs at least one item [empty-list]"
                        .formatted(first, key.length() + 3, key));
        assertThat(MinimalRole.said(MinimalRole.withLines(first, last, key + ":")))
                .isEqualTo("r.yaml:%d:1: '%s' has no value; fill it in [empty-value]".formatted(first, key));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unit: percent        | unit: per cent      | 25:11: 'per cent' is not one of: percent, baht, count, days, hours, minutes, points, ratio. Did you mean 'percent'?
            direction: higher    | direction: up       | 26:16: 'up' is not one of: higher, lower, band.
            frequency: quarterly | frequency: halfyearly | 30:16: 'halfyearly' is not one of: daily, weekly, monthly, quarterly, half-yearly, yearly. Did you mean 'half-yearly'?
            perspective: customer | perspective: Customer | 32:18: 'Customer' is not one of: financial, customer, process, learning. Did you mean 'customer'?
            """)
    void offersTheChoices(String good, String bad, String said) {
        assertThat(MinimalRole.said(MinimalRole.with(good, bad))).isEqualTo("r.yaml:" + said + " [wrong-choice]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nature: result   | 13: 'result' is not one of: outcome, activity.
            timing: laging   | 13: 'laging' is not one of: leading, lagging. Did you mean 'lagging'?
            control: holder  | 14: 'holder' is not one of: individual, shared, team.
            baseline: yes    | 15: 'baseline' is either true or false
            baseline: True   | 15: 'baseline' is either true or false
            """)
    void offersTheChoicesThatMayBeLeftOut(String added, String said) {
        assertThat(MinimalRole.said(
                        MinimalRole.withLines(33, 33, "    responsibilities: [collection]", "    " + added)))
                .isEqualTo("r.yaml:34:" + said + " [wrong-choice]");
    }

    @Test
    void tellsOfAListInPlaceOfAChoiceOrANumberOnce() {
        String said = "a plain text is wanted here; if it begins with { or [, put it in quotes [wrong-shape]";
        assertThat(MinimalRole.said(MinimalRole.with("unit: percent", "unit: [percent]")))
                .isEqualTo("r.yaml:25:11: " + said);
        assertThat(MinimalRole.said(MinimalRole.with("target: 90", "target: [90]")))
                .isEqualTo("r.yaml:28:13: " + said);
        assertThat(MinimalRole.said(MinimalRole.with("weight: 100", "weight: {a: 100}")))
                .isEqualTo("r.yaml:37:13: " + said);
    }

    @ParameterizedTest
    @CsvSource({"Service, service", "a b, a-b", "Sales_Manager, sales-manager", "a/b, a-b"})
    void showsTheIdThatABadOneCouldBe(String id, String meant) {
        assertThat(MinimalRole.said(MinimalRole.with("family: service", "family: " + id)))
                .isEqualTo("r.yaml:2:9: '" + id
                        + "' cannot be an id; use small letters a-z, digits and hyphens, as in '" + meant
                        + "' [bad-id]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-a", "é", "..", "a'b", "cafe\u0301"})
    void refusesBadIds(String id) {
        assertThat(MinimalRole.said(MinimalRole.with("family: service", "family: " + id)))
                .isEqualTo("r.yaml:2:9: '" + id + NO_ID);
    }

    @Test
    void aFamilyInThaiIsToldWhatAFamilyLooksLike() {
        assertThat(MinimalRole.said(MinimalRole.with("family: service", "family: การเงิน")))
                .isEqualTo("r.yaml:2:9: 'การเงิน' cannot be a family of roles; use small letters a-z, digits and"
                        + " hyphens, such as finance [bad-id]");
    }

    @Test
    void takesIdsOfSixtyThreeLettersAndNoMore() {
        String longest = "a1-".repeat(21);
        assertThat(MinimalRole.role(MinimalRole.with("family: service", "family: " + longest))
                        .family())
                .isEqualTo(longest);
        assertThat(MinimalRole.said(MinimalRole.with("family: service", "family: " + longest + "x")))
                .isEqualTo("r.yaml:2:9: '" + longest + "x" + NO_ID);
    }

    @Test
    void refusesBadAndEmptyIdsInLists() {
        assertThat(MinimalRole.said(MinimalRole.with("measures: [fill-rate]", "measures: [fill-rate, Fill!, '', [a]]")))
                .isEqualTo(
                        "r.yaml:18:27: 'Fill!" + NO_ID + "\nr.yaml:18:34: '" + NO_ID
                                + "\nr.yaml:18:38: a plain text is wanted here; if it begins with { or [, put it in quotes [wrong-shape]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e9",
                "ten",
                "1_000",
                ".5",
                "80.",
                "0x50",
                "1 000",
                "~",
                "80-90",
                "1.5 million",
                "5 ล้าน",
                "'1,00'",
                "90 pcs",
                "1.000.000"
            })
    void refusesWhatIsNoPlainNumber(String number) {
        assertThat(MinimalRole.said(MinimalRole.with("threshold: 80", "threshold: " + number)))
                .isEqualTo("r.yaml:27:16: " + NO_NUMBER);
        assertThat(MinimalRole.said(MinimalRole.with("weight: 100", "weight: " + number)))
                .isEqualTo("r.yaml:37:13: " + NO_NUMBER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            "1,000"        | without commas; write 1000
            "30,5"         | with a point before its decimals, not a comma; write 30.5
            "๓๐,๕"         | with a point before its decimals, not a comma; write 30.5
            "-1,234,567.8" | without commas; write -1234567.8
            ฿5,000         | without commas; write 5000
            90%            | without %; write 90
            90 per cent    | without words or signs; write 90
            ร้อยละ 90       | without words or signs; write 90
            5000 บาท       | without words or signs; write 5000
            +5             | without words or signs; write 5
            ๙๐             | with the digits 0 to 9; write 90
            ๙๐.๕%          | with the digits 0 to 9; write 90.5
            ９０             | with the digits 0 to 9; write 90
            ٩              | with the digits 0 to 9; write 9
            """)
    void showsTheNumberThatWasMeant(String number, String said) {
        assertThat(MinimalRole.said(MinimalRole.with("weight: 100", "weight: " + number)))
                .isEqualTo("r.yaml:37:13: a number is written " + said + " [not-a-number]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890123456", "1.1234567"})
    void refusesNumbersTooLongForAnyScorecard(String number) {
        assertThat(MinimalRole.said(MinimalRole.with("weight: 100", "weight: " + number)))
                .isEqualTo("r.yaml:37:13: a number has 15 digits before the point and 6 behind it at the most;"
                        + " shorten it [not-a-number]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "99.5", "-5", "0.000001", "123456789012345", "1.10", "012"})
    void readsPlainNumbersExactly(String number) {
        assertThat(MinimalRole.role(MinimalRole.with("weight: 100", "weight: " + number))
                        .scorecard()
                        .get(0)
                        .weight())
                .isEqualTo(new BigDecimal(number));
    }

    @Test
    void readsTheTargetsOfABand() {
        String band = MinimalRole.withLines(
                26,
                29,
                "    direction: band",
                "    threshold: [300, 420]",
                "    target: [320, 400]",
                "    stretch: [340, 360.5]");
        assertThat(MinimalRole.role(band).measures().get(0).targets())
                .isEqualTo(new Targets.Band(range("300", "420"), range("320", "400"), range("340", "360.5")));
    }

    private static Range range(String low, String high) {
        return new Range(new BigDecimal(low), new BigDecimal(high));
    }

    @ParameterizedTest
    @ValueSource(strings = {"300", "[300]", "[1, 2, 3]", "[]", "{low: 1, high: 2}"})
    void wantsTwoNumbersForABand(String range) {
        assertThat(MinimalRole.said(MinimalRole.withLines(
                        26,
                        29,
                        "    direction: band",
                        "    threshold: [300, 420]",
                        "    target: " + range,
                        "    stretch: [1, 2]")))
                .isEqualTo(
                        "r.yaml:28:13: a band needs two numbers here, the lower one first, as in [300, 420] [not-a-range]");
    }

    @Test
    void wantsNumbersInABandAndEachOfItsKeys() {
        assertThat(MinimalRole.said(MinimalRole.withLines(
                        26, 29, "    direction: band", "    threshold: [low, 420]", "    target: [1, '']")))
                .isEqualTo(
                        "r.yaml:21:5: 'stretch' is missing in this item of 'measures'; add it [missing-key]\nr.yaml:27:17: "
                                + NO_NUMBER + "\nr.yaml:28:17: " + NO_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 มกราคม 2570", "tomorrow", "31/01/27"})
    void refusesBadDates(String date) {
        assertThat(MinimalRole.said(MinimalRole.and("document: {effective-date: '" + date + "'}")))
                .isEqualTo("r.yaml:38:28: a date is written year-month-day in the common era, as in 2027-01-31; "
                        + "Thai documents show it in the Buddhist era [not-a-date]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-30", "31/02/2027", "29/02/2027", "2027-13-01"})
    void saysThatADayDoesNotExist(String date) {
        assertThat(MinimalRole.said(MinimalRole.and("document: {effective-date: '" + date + "'}")))
                .isEqualTo("r.yaml:38:28: there is no such day; correct " + date + " [not-a-date]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/01/2027", "31.1.2027", "2027-1-31", "๓๑/๐๑/๒๐๒๗"})
    void showsTheDateThatWasMeant(String date) {
        assertThat(MinimalRole.said(MinimalRole.and("document: {effective-date: '" + date + "'}")))
                .isEqualTo("r.yaml:38:28: a date is written year-month-day; write 2027-01-31 [not-a-date]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2570-01-31", "31/01/2570", "๒๕๗๐-๐๑-๓๑"})
    void takesNoYearOfTheBuddhistEraForOneOfTheCommonEra(String date) {
        assertThat(MinimalRole.said(MinimalRole.and("document: {effective-date: '" + date + "'}")))
                .isEqualTo(
                        "r.yaml:38:28: the year 2570 is of the Buddhist era, and dates are written in the common era;"
                                + " write 2027-01-31. Thai documents show it in the Buddhist era [not-a-date]");
    }

    @Test
    void refusesTextsThatFillPages() {
        String longest = "ก".repeat(10_000);
        assertThat(MinimalRole.role(MinimalRole.with("ดูแลหนังสือ", longest))
                        .purpose()
                        .th())
                .isEqualTo(longest);
        assertThat(MinimalRole.said(MinimalRole.with("ดูแลหนังสือ", longest + "ข")))
                .isEqualTo("r.yaml:5:15: the text has more than 10000 characters; shorten it [too-long]");
    }
}
