package org.rolecard.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolecard.build.RuleBooks;
import org.rolecard.model.Role;
import org.rolecard.reading.ReadFile;
import org.rolecard.reading.RoleReader;
import org.rolecard.source.SourceText;
import org.rolecard.yaml.StrictYaml;

/** A good role has no findings; one change to it, and the rule that the change breaks is told in its place. */
class QualityRulesTest {
    private static final RoleCheck CHECK = new RoleCheck(RuleBooks.builtIn());

    private static String role() throws IOException {
        return Files.readString(Path.of("src/test/resources/sample-roles/good-role.yaml"), StandardCharsets.UTF_8);
    }

    @Test
    void aGoodRoleHasNoFindings() throws IOException {
        assertThat(findings(role())).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            verb-first                 | จัดหาหนังสือให้ตรง                | การจัดหาหนังสือให้ตรง                  | responsibilities/0/text/th
            verb-first                 | Acquire books that                | Responsible for acquiring books that   | responsibilities/0/text/en
            verb-first                 | Acquire books that                | Acquires books that                    | responsibilities/0/text/en
            several-duties             | Acquire books that                | Acquire and buy and lend and sell books that | responsibilities/0/text/en
            duty-length                | จัดหาหนังสือให้ตรงกับความต้องการของผู้อ่านทุกไตรมาส | จัดหาหนังสือให้ผู้อ่าน | responsibilities/0/text/th
            duty-length                | Acquire books that match readers' needs every quarter | Acquire books | responsibilities/0/text/en
            duty-purpose               | จัดหาหนังสือให้ตรงกับความต้องการของผู้อ่านทุกไตรมาส | จัดหาหนังสือตรงกับความต้องการของผู้อ่านหอสมุดกลาง | responsibilities/0/text/th
            catch-all                  | จัดหาหนังสือให้ตรงกับความต้องการของผู้อ่านทุกไตรมาส | ปฏิบัติงานอื่น ๆ ตามที่ได้รับมอบหมายจากผู้บังคับบัญชา | responsibilities/0/text
            unmeasured                 | responsibilities: [acquisition]   | responsibilities: [lending]            | responsibilities/0/id
            unmeasured                 | responsibilities: [acquisition]   | responsibilities: [acquisition, order] | responsibilities/4/not-measured
            formula                    | (คำขอที่จัดหาได้ ÷ คำขอทั้งหมด) × 100 | คำขอที่จัดหาได้ ÷ คำขอทั้งหมด × 100 หาร | none
            formula                    | (requests supplied ÷ requests received) × 100 | requests supplied ÷ requests received | measures/0/formula/en
            formula                    | (requests supplied ÷ requests received) × 100 | what was supplied | measures/0/formula/en
            formula                    | (requests supplied ÷ requests received) × 100 | (requests supplied ÷ requests received × 100 | measures/0/formula/en
            unfinished                 | ภายใน 14 วัน                       | ภายใน … วัน                             | measures/0/definition/th
            unfinished                 | en: Any bachelor's degree         | en: At least ... years of experience   | qualifications/required/0/en
            sex-only                   | th: ปริญญาตรีทุกสาขา               | th: ปริญญาตรีสาขา … เพศหญิง              | qualifications/required/0/th
            en-age                     | en: Any bachelor's degree         | en: Any degree and under thirty-five years old | qualifications/required/0/en
            zero-denominator           | note: {th: หากไม่มีคำขอ ให้บันทึกว่าวัดผลไม่ได้, en: "If there are no requests, record that it cannot be measured"} | # | measures/0/formula
            target-range               | stretch: 97                       | stretch: 101                           | measures/0/stretch
            target-range               | threshold: 80                     | threshold: -1                          | measures/0/threshold
            definition                 | สัดส่วนคำขอที่จัดหาให้ได้ภายใน 14 วัน | อัตราการจัดหาตามคำขอ                | measures/0/definition/th
            definition                 | Share of requests supplied within 14 days | 14 days                        | measures/0/definition/en
            vague                      | Share of requests supplied within 14 days | Share of requests supplied in good time, 14 days | measures/0/definition/en
            vague                      | สัดส่วนคำขอที่จัดหาให้ได้ภายใน 14 วัน | สัดส่วนคำขอที่จัดหาให้ได้อย่างรวดเร็วภายใน 14 วัน | measures/0/definition/th
            no-responsibility          | responsibilities: [lending]       | responsibilities: []                   | measures/1/responsibilities
            two-measures               | th: อัตราการคืนตรงกำหนด, en: On-time return rate | th: อัตราการคืนและการยืม, en: Return and loan rate | measures/1/name
            perverse-incentive         | th: อัตราการคืนตรงกำหนด, en: On-time return rate | th: จำนวนข้อร้องเรียน, en: Number of complaints | none
            perverse-incentive         | th: จำนวนหนังสือที่เสียหาย, en: Damaged books | th: จำนวนข้อร้องเรียน, en: Number of complaints | measures/2/name
            no-control                 | th: จำนวนหนังสือที่เสียหาย, en: Damaged books | th: กำไรของบริษัท, en: Company profit | measures/2/name
            personal-attribute         | th: จำนวนหนังสือที่เสียหาย, en: Damaged books | th: จำนวนวันลาคลอด, en: Days of maternity leave | measures/2/name
            survey                     | note: {th: ใช้มาตรวัด 1 ถึง 5 และต้องมีผู้ตอบอย่างน้อย 30 คน, en: Use a scale of 1 to 5 with at least 30 answers} | # | measures/3/name
            duplicate-measure          | en: On-time return rate           | en: Request fill rate                  | measures/1/name/en
            duplicate-measure          | (books returned on time ÷ books returned) × 100 | (requests supplied ÷ requests received) × 100 | measures/1/formula/en
            weight-size                | request-fill-rate, weight: 30     | request-fill-rate, weight: 35          | scorecard/0/weight
            weight-step                | request-fill-rate, weight: 30     | request-fill-rate, weight: 28          | scorecard/0/weight
            no-leading-measure         | timing: leading                   | timing: lagging                        | scorecard
            few-outcomes               | nature: outcome                   | nature: activity                       | scorecard
            activity-weight            | nature: outcome                   | nature: activity                       | scorecard/0/weight
            team-measure               | control: individual               | control: team                          | scorecard/0/measure
            double-counting            | en: Damaged books                 | en: Request fill rate reopened         | none
            number-of-responsibilities | id: order                         | id: acquisition                        | none
            parity-numbers             | ภายใน 14 วัน                       | ภายใน 15 วัน                            | measures/0/definition/en
            parity-numbers             | ภายใน 14 วัน                       | ภายใน ๑๔ วัน                            | none
            parity-numbers             | ภายใน 14 วัน                       | ภายในสองสัปดาห์                         | measures/0/definition/en
            parity-names               | th: ระบบห้องสมุด                   | th: ระบบห้องสมุด LMS                    | measures/0/source/th
            parity-names               | en: library system                | en: library system (LMS)               | measures/0/source/en
            thai-in-english            | en: library system                | en: library ระบบ                        | measures/0/source/en
            not-thai                   | th: ระบบห้องสมุด                   | th: library system                     | measures/0/source/th
            not-thai                   | th: ระบบห้องสมุด                   | th: g0hksohkmuj                       | measures/0/source/th
            parity-names               | th: ระบบห้องสมุด                   | th: g0hksohkmuj                       | none
            double-mark                | th: ระบบห้องสมุด                   | th: ระบบห้้องสมุด                       | measures/0/source/th
            wrong-encoding             | th: ระบบห้องสมุด                   | th: ÃÐººËéÍ§ÊÁØ´                       | measures/0/source/th
            list-mark                  | th: ระบบห้องสมุด                   | th: "• ระบบห้องสมุด"                      | measures/0/source/th
            verb-first                 | th: จัดหาหนังสือ                   | th: ประมวลผลหนังสือ                      | none
            spelling                   | th: ระบบห้องสมุด                   | th: ระบบดิจิตอล                         | measures/0/source/th
            sex-only                   | th: ปริญญาตรีทุกสาขา               | th: ปริญญาตรีทุกสาขา เพศหญิง             | qualifications/required/0/th
            en-age                     | en: Any bachelor's degree         | en: Any bachelor's degree (maximum age 35) | qualifications/required/0/en
            maiyamok-space             | th: ปริญญาตรีทุกสาขา               | th: ปริญญาตรีสาขาต่างๆ                   | qualifications/required/0/th
            """)
    void oneChangeIsToldByItsRuleInItsPlace(String code, String good, String bad, String path) throws IOException {
        String text = role();
        assertThat(text).contains(good);
        String changed = text.replace(good, bad);
        List<String> places = findings(changed).stream()
                .filter(f -> f.code().equals(code))
                .map(f -> f.path().text())
                .toList();
        if (path.equals("none")) {
            assertThat(places).isEmpty();
        } else {
            assertThat(places).contains(path);
        }
    }

    @Test
    void aManagerDecidesSomething() throws IOException {
        String manager = role().replace("level: {th: เจ้าหน้าที่, en: Officer}", "level: {th: ผู้จัดการ, en: Manager}");
        assertThat(codes(manager)).contains("manager-verbs");
        assertThat(codes(manager.replace("th: ติดตามทวง", "th: กำหนดวิธีทวง"))).doesNotContain("manager-verbs");
    }

    @Test
    void aManagersScorecardHasThreePerspectives() throws IOException {
        String manager = role().replace("level: {th: เจ้าหน้าที่, en: Officer}", "level: {th: ผู้จัดการ, en: Manager}");
        assertThat(codes(manager)).doesNotContain("perspectives");
        assertThat(codes(manager.replace("perspective: learning", "perspective: customer")))
                .contains("perspectives");
    }

    @Test
    void fewResponsibilitiesAndFewMeasuresAreTold() throws IOException {
        String text = role();
        int order = text.indexOf("  - id: order");
        String four = text.substring(0, order) + text.substring(text.indexOf("qualifications:"));
        assertThat(codes(four)).contains("number-of-responsibilities");
        String oneLine = text.substring(0, text.indexOf("scorecard:"))
                + "scorecard:\n  - {measure: request-fill-rate, weight: 100}\n";
        assertThat(codes(oneLine)).contains("scorecard-size", "weight-size");
    }

    @Test
    void aMeasureThatCountsWhatAnotherCountsIsToldInAScorecard() throws IOException {
        String text = role().replace("en: On-time return rate", "en: On-time delivery rate")
                .replace("en: Damaged books", "en: OTIF");
        assertThat(codes(text)).contains("double-counting");
    }

    @Test
    void aMeasureOfVolumeNeedsOneOfQualityBesideIt() throws IOException {
        String volume = role().replace("en: Damaged books", "en: Output volume");
        assertThat(codes(volume)).contains("quality-partner"); // the satisfaction of readers is none of these
        String both = volume.replace("en: On-time return rate", "en: Catalogue accuracy rate");
        assertThat(codes(both)).doesNotContain("quality-partner");
    }

    @Test
    void whatIsAcceptedWithAReasonIsAnswered() throws IOException {
        Role role = read(role().replace("request-fill-rate, weight: 30", "request-fill-rate, weight: 28")
                        + "accepted:\n  - {rule: weight-step, at: scorecard/request-fill-rate, reason: agreed}\n"
                        + "  - {rule: weight-step, at: scorecard/2, reason: elsewhere}\n")
                .value();
        assertThat(new Acceptances(role).answer(CHECK.quality(role)))
                .extracting(a -> a.finding().code() + " " + a.finding().path().text() + " "
                        + a.reason().orElse("-"))
                .containsExactly("weight-step scorecard/0/weight agreed", "accepted-unused accepted/1/rule -");
    }

    private static List<String> codes(String text) {
        return findings(text).stream().map(Finding::code).toList();
    }

    private static List<Finding> findings(String text) {
        return CHECK.quality(read(text).value());
    }

    private static ReadFile<Role> read(String text) {
        return RoleReader.read(StrictYaml.read(new SourceText("r.yaml", text)), "good-role");
    }
}
