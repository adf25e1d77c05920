package org.rolecard.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolecard.model.Address;
import org.rolecard.model.Contact;
import org.rolecard.model.Employment;
import org.rolecard.model.Language;
import org.rolecard.model.LocalizedText;
import org.rolecard.model.Opening;
import org.rolecard.model.PayPeriod;
import org.rolecard.model.Salary.ByAgreement;
import org.rolecard.model.Salary.Range;

/** An opening file says what it means, or is told where it does not. */
final class OpeningReaderTest {
    private static final LocalizedText PLACE = new LocalizedText("หอสมุดกลาง", "Central library");

    @Test
    void aFileOfAnotherKindIsToldOnceAndWhatAnOpeningNeeds() {
        assertThat(MinimalOpening.said("name: a\ntitle: b\n"))
                .isEqualTo(
                        "o.yaml:1:1: this is no opening file: none of its keys is one of an opening. An opening needs: "
                                + "role, positions, place, salary, employment, contact [wrong-shape]");
    }

    @Test
    void readsTheRequiredKeysAlone() {
        assertThat(MinimalOpening.opening(MinimalOpening.TEXT))
                .isEqualTo(new Opening(
                        "o",
                        "librarian",
                        2,
                        PLACE,
                        Optional.empty(),
                        false,
                        new ByAgreement(),
                        Employment.FULL_TIME,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        new Contact(
                                Optional.empty(), Optional.empty(), Optional.of("jobs@example.com"), Optional.empty()),
                        List.of()));
    }

    @Test
    void readsEveryKey() {
        Opening opening = MinimalOpening.opening("""
                role: librarian
                positions: 1
                place: {th: หอสมุดกลาง, en: Central library}
                address:
                  street: {th: ถนน ก, en: A Road}
                  locality: {th: เขต ข, en: B District}
                  region: {th: ค, en: C}
                  postal-code: "10400"
                  country: TH
                remote: true
                salary: {min: 500, max: 650.50, per: day}
                employment: daily
                work-days: {th: ทุกวัน, en: Every day}
                hours: {th: เช้า, en: Mornings}
                start: 2027-03-01
                posted: 2027-01-15
                closing: 2027-02-28
                teaser: {th: มาอ่านกัน, en: Come and read}
                benefits: [{th: หนังสือฟรี, en: Free books}]
                contact: {name: {th: ฝ่ายบุคคล, en: HR}, phone: "02 000 0000", line: "@books"}
                accepted: [{rule: maid, reason: it is the name of a book}]
                """);
        assertThat(opening.address())
                .contains(new Address(
                        Optional.of(new LocalizedText("ถนน ก", "A Road")),
                        Optional.of(new LocalizedText("เขต ข", "B District")),
                        Optional.of(new LocalizedText("ค", "C")),
                        Optional.of("10400"),
                        "TH"));
        assertThat(opening.remote()).isTrue();
        assertThat(opening.salary())
                .isEqualTo(new Range(new BigDecimal("500"), new BigDecimal("650.50"), PayPeriod.DAY));
        assertThat(opening.start()).contains(LocalDate.of(2027, 3, 1));
        assertThat(opening.posted()).contains(LocalDate.of(2027, 1, 15));
        assertThat(opening.closing()).contains(LocalDate.of(2027, 2, 28));
        assertThat(opening.contact().line()).contains("@books");
        assertThat(opening.accepted()).hasSize(1);
    }

    @Test
    void anAddressIsInThailandUnlessItSaysOtherwise() {
        String text = MinimalOpening.TEXT + "address: {postal-code: \"10400\"}\n";
        assertThat(MinimalOpening.opening(text).address().orElseThrow().country())
                .isEqualTo("TH");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            1 | role: Librarian! | 1:7: 'Librarian!' cannot be an id; use small letters a-z, digits and hyphens, 63 at the most [bad-id]
            1 | rol: librarian | 1:1: 'rol' is not a key that is known here. Did you mean 'role'? [unknown-key]
            1 | role: | 1:1: 'role' has no value; fill it in [empty-value]
            2 | positions: two | 2:12: 'positions' is a whole number from 1 to 9999, without words [positions]
            2 | positions: 0 | 2:12: 'positions' is a whole number from 1 to 9999, without words [positions]
            2 | positions: 1.5 | 2:12: 'positions' is a whole number from 1 to 9999, without words [positions]
            2 | positions: [2] | 2:12: a plain text is wanted here; if it begins with { or [, put it in quotes [wrong-shape]
            3 | place: Bangkok | 3:8: the text is wanted in both languages: {th: …, en: …}, or 'th:' and 'en:' on lines of their own [one-language]
            3 | place: {th: กรุงเทพฯ} | 3:8: 'en' is missing in 'place'; add it [missing-key]
            4 | salary: 30000 | 4:9: 'salary' is by-agreement, or a range in baht: {min: 25000, max: 35000, per: month} [salary]
            4 | salary: by agreement | 4:9: 'salary' is by-agreement, or a range in baht: {min: 25000, max: 35000, per: month} Did you mean 'by-agreement'? [salary]
            4 | salary: [1, 2] | 4:9: 'salary' is by-agreement, or a range in baht: {min: 25000, max: 35000, per: month} [salary]
            4 | salary: {min: "25,000", max: 30000, per: month} | 4:15: a number is written without commas; write 25000 [not-a-number]
            4 | salary: {min: 25000, per: month} | 4:9: 'max' is missing in 'salary'; add it [missing-key]
            4 | salary: {min: 25000, max: 30000, per: week} | 4:39: 'week' is not one of: hour, day, month, year. [wrong-choice]
            4 | salary: {min: 25000, max: 30000, per: month, currency: THB} | 4:46: 'currency' is not a key that is known here. Known are: min, max, per [unknown-key]
            5 | employment: fulltime | 5:13: 'fulltime' is not one of: full-time, part-time, contract, temporary, internship, daily. Did you mean 'full-time'? [wrong-choice]
            7 | ^  email: jobs at example.com^ | 7:10: 'jobs at example.com' is no e-mail address; write it as in careers@example.com [email]
            7 | ^  email: …^ | 7:10: not filled in yet; write the value of 'email' in place of …, or take the line out [unfinished]
            7 | ^  fax: 1^ | 7:3: 'fax' is not a key that is known here. Known are: name, phone, email, line [unknown-key]
            """)
    void tellsWhatIsWrongWithAKey(int line, String text, String said) {
        String expected = "o.yaml:" + said.replace("^,^", "\no.yaml:");
        assertThat(MinimalOpening.said(MinimalOpening.withLine(line, text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            posted: 15/1/2027 | 8:9: a date is written year-month-day; write 2027-01-15 [not-a-date]
            posted: 2570-01-15 | 8:9: the year 2570 is of the Buddhist era, and dates are written in the common era; write 2027-01-15. Thai documents show it in the Buddhist era [not-a-date]
            closing: 2027-02-30 | 8:10: there is no such day; correct 2027-02-30 [not-a-date]
            start: … | 8:8: not filled in yet; write the value of 'start' in place of …, or take the line out [unfinished]
            remote: maybe | 8:9: 'remote' is either true or false [wrong-choice]
            address: Bangkok | 8:10: keys with values are wanted here, as in 'th: …' and 'en: …' [wrong-shape]
            address: {country: Thailand} | 8:20: a country is two capital letters (ISO 3166-1), as in TH [country]
            address: {postal-code: 1040} | 8:24: a Thai postal code has five digits; write it in quotes, as in "10400" [postal-code]
            benefits: insurance | 8:11: a list is wanted here: one item a line, each after '- ' [wrong-shape]
            teaser: Come! | 8:9: the text is wanted in both languages: {th: …, en: …}, or 'th:' and 'en:' on lines of their own [one-language]
            workdays: {th: ก, en: A} | 8:1: 'workdays' is not a key that is known here. Did you mean 'work-days'? [unknown-key]
            title: {th: ก, en: A} | 8:1: 'title' is not a key that is known here. Known are: role, positions, place, address, remote, salary, employment, work-days, hours, start, posted, closing, teaser, benefits, contact, accepted [unknown-key]
            """)
    void tellsWhatIsWrongWithAKeyThatMayBeLeftOut(String text, String said) {
        assertThat(MinimalOpening.said(MinimalOpening.TEXT + text + "\n")).isEqualTo("o.yaml:" + said);
    }

    @Test
    void aForeignPostalCodeIsTakenAsItIs() {
        String text = MinimalOpening.TEXT + "address: {postal-code: SW1A 1AA, country: GB}\n";
        assertThat(MinimalOpening.said(text)).isEmpty();
    }

    @Test
    void messagesAreInThaiToo() {
        assertThat(MinimalOpening.read(MinimalOpening.withLine(2, "positions: สองคน"))
                        .problems()
                        .get(0)
                        .message(Language.TH))
                .isEqualTo("'positions' (จำนวนอัตรา) ต้องเป็นจำนวนเต็มตั้งแต่ 1 ถึง 9999 โดยไม่มีคำอื่น");
    }

    @Test
    void whereYamlItselfIsBrokenNothingIsSaidToBeMissing() {
        assertThat(MinimalOpening.said("role: [\n")).contains("[yaml-syntax]").doesNotContain("missing");
    }
}
