package org.rolecard.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolecard.document.RoleDocument.MeasureText;
import org.rolecard.document.Text.Part;
import org.rolecard.model.Company;
import org.rolecard.model.Role;

/** A role in the words of each edition. */
class ComposerTest {
    private static RoleDocument document(Edition edition) {
        return document(edition, SampleRole.role(), Company.unknown());
    }

    private static RoleDocument document(Edition edition, Role role, Company company) {
        return new Composer(edition, SampleRole.labels(), SampleRole.scale()).compose(role, company);
    }

    private static String said(Text text) {
        return text.parts().stream().map(Part::words).collect(Collectors.joining(" / "));
    }

    private static List<String> said(List<Text> texts) {
        return texts.stream().map(ComposerTest::said).toList();
    }

    private static MeasureText measure(Edition edition, String id) {
        return document(edition).areas().get(0).measures().stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "TH,    sold,    ≥ 90%",
        "EN,    sold,    ≥ 90%",
        "TH_EN, sold,    ≥ 90%",
        "TH,    wasted,  ≤ 60 วัน",
        "EN,    wasted,  ≤ 60 days",
        "TH_EN, wasted,  ≤ 60 วัน / ≤ 60 days",
        "TH,    weight,  330–400",
        "EN,    weight,  330–400",
        "TH_EN, weight,  330–400",
        "TH,    revenue, ≥ 1.03 เท่าของปีก่อน",
        "EN,    revenue, ≥ 1.03 × last year",
        "TH_EN, revenue, ≥ 1.03 เท่าของปีก่อน / ≥ 1.03 × last year"
    })
    void goalsSayDirectionAndUnit(Edition edition, String id, String goal) {
        assertThat(said(measure(edition, id).goal())).isEqualTo(goal);
    }

    @ParameterizedTest
    @CsvSource({
        "sold,    80,      90,      97.5",
        "wasted,  75,      60,      45",
        "weight,  300–420, 330–400, 350–380",
        "revenue, 0.97,    1.03,    1.08"
    })
    void targetsAreFiguresAlone(String id, String threshold, String target, String stretch) {
        MeasureText measure = measure(Edition.EN, id);
        assertThat(measure.threshold()).isEqualTo(threshold);
        assertThat(measure.target()).isEqualTo(target);
        assertThat(measure.stretch()).isEqualTo(stretch);
    }

    @Test
    void unitsAreNamedAndABaselineIsAUnitOfItsOwn() {
        assertThat(said(measure(Edition.EN, "wasted").unit())).isEqualTo("days");
        assertThat(said(measure(Edition.TH_EN, "revenue").unit())).isEqualTo("เท่าของปีก่อน / × last year");
    }

    @Test
    void documentsAreSignedByThreeUnlessTheCompanySaysOtherwise() {
        assertThat(said(document(Edition.EN).approvals())).containsExactly("Prepared by", "Reviewed by", "Approved by");
        assertThat(said(document(Edition.TH).approvals())).containsExactly("ผู้จัดทำ", "ผู้ตรวจสอบ", "ผู้อนุมัติ");
    }

    @Test
    void theCompanySaysWhoSigns() {
        Company company = new Company(
                Optional.of(SampleRole.text("ร้านขนมปัง", "The Bakery")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(SampleRole.text("เจ้าของ", "Owner")));
        RoleDocument document = document(Edition.TH_EN, SampleRole.role(), company);
        assertThat(said(document.approvals())).containsExactly("เจ้าของ / Owner");
        assertThat(document.employer().name().map(ComposerTest::said)).contains("ร้านขนมปัง / The Bakery");
    }

    @Test
    void documentControlIsSaidInLines() {
        assertThat(said(document(Edition.TH_EN).control()))
                .containsExactly(
                        "JD-001",
                        "แก้ไขครั้งที่ 2 / Revision 2",
                        "มีผลบังคับใช้ 31 มกราคม 2570 / Effective 31 January 2027");
    }

    @Test
    void factsAreThoseThatTheRoleHas() {
        assertThat(document(Edition.EN).facts().stream().map(f -> said(f.label()) + ": " + said(f.value())))
                .containsExactly(
                        "Department: Kitchen",
                        "Reports to: Head chef",
                        "Direct reports: None",
                        "ISCO-08 code: 7512",
                        "O*NET-SOC code: 51-3011.00",
                        "Also known as: Bread maker · Pastry cook");
    }

    @Test
    void thaiDocumentsCarryTheEnglishTitleToo() {
        assertThat(document(Edition.TH).otherTitle().map(ComposerTest::said)).contains("Baker");
        assertThat(document(Edition.TH_EN).otherTitle().map(ComposerTest::said)).contains("Baker");
        assertThat(document(Edition.EN).otherTitle()).isEmpty();
    }

    @Test
    void aTitleThatIsTheSameInBothLanguagesIsShownOnce() {
        Role role = SampleRole.titled(SampleRole.text("UX Designer", "UX Designer"));
        assertThat(document(Edition.TH_EN, role, Company.unknown()).otherTitle())
                .isEmpty();
    }

    @Test
    void dutiesAreNumberedAndShowTheirEvidenceOrWhyThereIsNone() {
        RoleDocument document = document(Edition.EN);
        assertThat(document.duties().stream().map(d -> d.number() + " " + said(d.title())))
                .containsExactly("1 Baking", "2 Cleaning");
        assertThat(said(document.duties().get(0).measures()))
                .containsExactly("Measure sold", "Measure wasted", "Measure weight", "Measure revenue");
        assertThat(document.duties().get(1).measures()).isEmpty();
        assertThat(document.duties().get(1).notMeasured().map(ComposerTest::said))
                .contains("Seen at a glance");
    }

    @Test
    void scorecardLinesAreNumberedAndAddedUp() {
        RoleDocument document = document(Edition.EN);
        assertThat(document.scorecard().stream()
                        .map(l -> l.number() + " " + l.measure().id() + " " + l.weight()))
                .containsExactly("1 sold 60", "2 wasted 40");
        assertThat(document.totalWeight()).isEqualTo("100");
    }

    @ParameterizedTest
    @EnumSource
    void everyLabelOfTheFilesIsThere(Edition edition) {
        assertThat(document(edition).labels().keySet())
                .hasSizeGreaterThan(90)
                .containsAll(Stream.of("document-scorecard", "sign-name", "sheet-hint")
                        .toList());
    }
}
