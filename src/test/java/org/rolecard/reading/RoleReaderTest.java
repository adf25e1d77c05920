package org.rolecard.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolecard.model.Area;
import org.rolecard.model.Codes;
import org.rolecard.model.DocumentControl;
import org.rolecard.model.Frequency;
import org.rolecard.model.LocalizedText;
import org.rolecard.model.Measure;
import org.rolecard.model.Perspective;
import org.rolecard.model.Qualifications;
import org.rolecard.model.Responsibility;
import org.rolecard.model.Role;
import org.rolecard.model.ScorecardLine;
import org.rolecard.model.Targets;
import org.rolecard.model.Unit;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;
import org.rolecard.problem.Place;

/** A role file becomes a role; what is missing or unknown in it is told at the place where it belongs. */
final class RoleReaderTest {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Test
    void readsARoleWithTheRequiredKeysOnly() {
        Role role = MinimalRole.role(MinimalRole.TEXT);
        assertThat(role.id()).isEqualTo("librarian");
        assertThat(role.title()).isEqualTo(new LocalizedText("บรรณารักษ์", "Librarian"));
        assertThat(role.family()).isEqualTo("service");
        assertThat(role.department()).isEqualTo(new LocalizedText("หอสมุด", "Library"));
        assertThat(role.reportsTo()).isEqualTo(new LocalizedText("หัวหน้าหอสมุด", "Head Librarian"));
        assertThat(role.purpose()).isEqualTo(new LocalizedText("ดูแลหนังสือ", "Care for books"));
        assertThat(role.responsibilities())
                .containsExactly(new Responsibility(
                        "collection",
                        new LocalizedText("การพัฒนาทรัพยากร", "Collection"),
                        new LocalizedText("จัดหาหนังสือ", "Acquire books"),
                        Optional.empty()));
        assertThat(role.qualifications()).isEqualTo(new Qualifications(List.of(), List.of()));
        assertThat(role.areas())
                .containsExactly(new Area(
                        "reader-service", new LocalizedText("บริการผู้อ่าน", "Reader Service"), List.of("fill-rate")));
        assertThat(role.measures()).containsExactly(fillRate());
        assertThat(role.scorecard()).containsExactly(new ScorecardLine("fill-rate", HUNDRED));
    }

    private static Measure fillRate() {
        return new Measure(
                "fill-rate",
                new LocalizedText("อัตราการจัดหา", "Fill rate"),
                new LocalizedText("สัดส่วนคำขอที่จัดหาได้", "Share of requests supplied"),
                new LocalizedText("จัดหาได้ ÷ ทั้งหมด", "supplied ÷ received"),
                Unit.PERCENT,
                new Targets.Points(true, new BigDecimal(80), new BigDecimal(90), new BigDecimal(97)),
                false,
                Frequency.QUARTERLY,
                new LocalizedText("ระบบห้องสมุด", "library system"),
                Perspective.CUSTOMER,
                List.of("collection"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void leavesEmptyWhatARoleNeedNotHave() {
        Role role = MinimalRole.role(MinimalRole.TEXT);
        assertThat(role.aliases()).isEmpty();
        assertThat(role.codes()).isEqualTo(new Codes(Optional.empty(), Optional.empty()));
        assertThat(role.level()).isEmpty();
        assertThat(role.directReports()).isEmpty();
        assertThat(role.control()).isEqualTo(new DocumentControl(Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(role.competencies()).isEmpty();
        assertThat(role.workingConditions()).isEmpty();
        assertThat(role.authority()).isEmpty();
        assertThat(role.relations()).isEmpty();
    }

    @Test
    void readsEveryKeyThatARoleMayHave() {
        String text = "{th: ก, en: A}";
        LocalizedText a = new LocalizedText("ก", "A");
        Role role = MinimalRole.role(MinimalRole.and("""
                codes: {isco-08: "2622", onet-soc: 25-4022.00}
                level: TEXT
                direct-reports: TEXT
                document: {code: HR-012, revision: 01, effective-date: 2027-01-31}
                aliases: [TEXT]
                competencies: [TEXT, TEXT]
                working-conditions: [TEXT]
                authority: [TEXT]
                relations: [TEXT]
                """.replace("TEXT", text)));
        assertThat(role.codes()).isEqualTo(new Codes(Optional.of("2622"), Optional.of("25-4022.00")));
        assertThat(role.level()).contains(a);
        assertThat(role.directReports()).contains(a);
        assertThat(role.control())
                .isEqualTo(new DocumentControl(
                        Optional.of("HR-012"), Optional.of("01"), Optional.of(LocalDate.of(2027, 1, 31))));
        assertThat(role.aliases()).containsExactly(a);
        assertThat(role.competencies()).containsExactly(a, a);
        assertThat(role.workingConditions()).containsExactly(a);
        assertThat(role.authority()).containsExactly(a);
        assertThat(role.relations()).containsExactly(a);
    }

    @Test
    void readsEveryKeyThatAMeasureMayHave() {
        Measure measure = MinimalRole.role(MinimalRole.with("    unit: percent\n", """
                    unit: days
                    baseline: true
                    nature: activity
                    timing: leading
                    control: team
                    note: {th: ก, en: A}
                """))
                .measures()
                .get(0);
        assertThat(measure.unit()).isEqualTo(Unit.DAYS);
        assertThat(measure.baseline()).isTrue();
        assertThat(measure.nature()).contains(Measure.Nature.ACTIVITY);
        assertThat(measure.timing()).contains(Measure.Timing.LEADING);
        assertThat(measure.control()).contains(Measure.Control.TEAM);
        assertThat(measure.note()).contains(new LocalizedText("ก", "A"));
    }

    @Test
    void takesTextsTogetherThatStandOnSeveralLines() {
        Role role = MinimalRole.role(MinimalRole.with("purpose: {th: ดูแลหนังสือ, en: Care for books}", """
                purpose:
                  th: |
                    ดูแล
                    หนังสือ
                  en: Care
                    for books
                """));
        assertThat(role.purpose()).isEqualTo(new LocalizedText("ดูแล หนังสือ", "Care for books"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, title, 1:1",
        "2, 2, family, 1:1",
        "3, 3, department, 1:1",
        "4, 4, reports-to, 1:1",
        "5, 5, purpose, 1:1",
        "6, 10, responsibilities, 1:1",
        "8, 8, responsibilities/0/id, 8:5",
        "9, 9, responsibilities/0/title, 8:5",
        "10, 10, responsibilities/0/text, 8:5",
        "11, 12, qualifications, 1:1",
        "13, 13, skills, 1:1",
        "14, 18, kpis, 1:1",
        "16, 16, kpis/0/id, 16:5",
        "17, 17, kpis/0/name, 16:5",
        "18, 18, kpis/0/measures, 16:5",
        "19, 33, measures, 1:1",
        "21, 21, measures/0/id, 21:5",
        "22, 22, measures/0/name, 21:5",
        "23, 23, measures/0/definition, 21:5",
        "24, 24, measures/0/formula, 21:5",
        "25, 25, measures/0/unit, 21:5",
        "26, 26, measures/0/direction, 21:5",
        "27, 27, measures/0/threshold, 21:5",
        "28, 28, measures/0/target, 21:5",
        "29, 29, measures/0/stretch, 21:5",
        "30, 30, measures/0/frequency, 21:5",
        "31, 31, measures/0/source, 21:5",
        "32, 32, measures/0/perspective, 21:5",
        "33, 33, measures/0/responsibilities, 21:5",
        "34, 37, scorecard, 1:1",
        "36, 36, scorecard/0/measure, 36:5",
        "37, 37, scorecard/0/weight, 36:5"
    })
    void missesEachRequiredKeyOnce(int first, int last, FieldPath path, String place) {
        String key = path.text().substring(path.text().lastIndexOf('/') + 1);
        String around = path.parent().text();
        String where = around.isEmpty() ? "" : " in this item of '" + around.replace("/0", "") + "'";
        assertThat(MinimalRole.said(MinimalRole.withLines(first, last)))
                .isEqualTo("r.yaml:" + place + ": '" + key + "' is missing" + where + "; add it [missing-key]");
    }

    @Test
    void missesTheRequiredQualificationsAndTheLanguages() {
        assertThat(MinimalRole.said(MinimalRole.withLines(11, 12, "qualifications: {}")))
                .isEqualTo("r.yaml:11:17: 'required' is missing in 'qualifications'; add it [missing-key]");
        assertThat(MinimalRole.said(MinimalRole.withLines(1, 1, "title: {en: Librarian}")))
                .isEqualTo("r.yaml:1:8: 'th' is missing in 'title'; add it [missing-key]");
        assertThat(MinimalRole.said(MinimalRole.withLines(9, 9, "    title: {th: ก}")))
                .isEqualTo("r.yaml:9:12: 'en' is missing in 'title'; add it [missing-key]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            titel: a                              | 38:1: 'titel' is not a key that is known here. Did you mean 'title'?
            reports_to: a                         | 38:1: 'reports_to' is not a key that is known here. Did you mean 'reports-to'?
            level: {th: ก, en: A, eng: a}         | 38:23: 'eng' is not a key that is known here. Did you mean 'en'?
            document: {codes: a}                  | 38:12: 'codes' is not a key that is known here. Did you mean 'code'?
            codes: {isco-88: "2622"}              | 38:9: 'isco-88' is not a key that is known here. Did you mean 'isco-08'?
            codes: {salary: 1}                    | 38:9: 'salary' is not a key that is known here. Known are: isco-08, onet-soc
            """)
    void asksAboutKeysThatItDoesNotKnow(String line, String said) {
        assertThat(MinimalRole.said(MinimalRole.and(line))).isEqualTo("r.yaml:" + said + " [unknown-key]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10 | 'not-measurd: {th: ก, en: A}' | not-measurd | not-measured
            12 | 'prefered: []'                | prefered    | preferred
            18 | 'mesures: [a]'                | mesures     | measures
            33 | 'units: percent'              | units       | unit
            37 | 'wieght: 5'                   | wieght      | weight
            """)
    void asksAboutKeysThatItDoesNotKnowInEveryPart(int line, String added, String key, String meant) {
        String indented = MinimalRole.TEXT.lines().toList().get(line - 1);
        String indent = indented.substring(
                0, indented.length() - indented.stripLeading().length());
        assertThat(MinimalRole.said(MinimalRole.withLines(line, line, indented, indent + added)))
                .isEqualTo("r.yaml:" + (line + 1) + ":" + (indent.length() + 1) + ": '" + key
                        + "' is not a key that is known here. Did you mean '" + meant + "'? [unknown-key]");
    }

    @Test
    void knowsWhereTheValuesStand() {
        Places places = MinimalRole.read(MinimalRole.TEXT).places();
        FieldPath measure = FieldPath.root().key("measures").item(0);
        assertThat(places.of(FieldPath.root())).isEqualTo(new Place("r.yaml", 1, 1));
        assertThat(places.of(measure)).isEqualTo(new Place("r.yaml", 21, 5));
        assertThat(places.of(measure.key("target"))).isEqualTo(new Place("r.yaml", 28, 13));
        assertThat(places.of(measure.key("responsibilities").item(0))).isEqualTo(new Place("r.yaml", 33, 24));
        assertThat(places.of(measure.key("note"))).isEqualTo(places.of(measure));
        assertThat(places.error(measure.key("id"), "code", Message.verbatim("wrong")))
                .hasToString("""
                r.yaml:21:9: error: wrong [code]
                      id: fill-rate
                          ^""");
    }
}
