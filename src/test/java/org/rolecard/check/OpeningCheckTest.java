package org.rolecard.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolecard.build.RuleBooks;
import org.rolecard.model.Company;
import org.rolecard.model.Language;
import org.rolecard.model.LocalizedText;
import org.rolecard.model.Opening;
import org.rolecard.reading.MinimalOpening;
import org.rolecard.reading.MinimalRole;

/** What is published is held to more than what stays in the house. */
final class OpeningCheckTest {
    private static final OpeningCheck CHECK = new OpeningCheck(RuleBooks.builtIn());
    private static final Opening MINIMAL = MinimalOpening.opening(MinimalOpening.TEXT);

    @Test
    void aGoodOpeningIsLeftAlone() {
        assertThat(CHECK.opening(MINIMAL)).isEmpty();
        assertThat(CHECK.shownOf(MinimalRole.role(MinimalRole.TEXT), MINIMAL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            salary: {min: 0, max: 1, per: month} | salary/min ERROR a salary is more than 0; where it is open, write salary: by-agreement
            salary: {min: 9000, max: 900, per: month} | salary/max ERROR the highest salary is less than the lowest, 9000; correct one of them
            """)
    void salariesAreInOrder(String salary, String said) {
        assertThat(said(CHECK.opening(MinimalOpening.opening(MinimalOpening.withLine(4, salary)))))
                .containsExactly(said);
    }

    @Test
    void anOpeningClosesAfterItIsPosted() {
        String text = MinimalOpening.TEXT + "posted: 2027-03-01\nclosing: 2027-02-01\n";
        assertThat(said(CHECK.opening(MinimalOpening.opening(text))))
                .containsExactly(
                        "closing ERROR applications would close before the opening is posted (2027-03-01); correct one of the dates");
    }

    @Test
    void someoneCanBeReached() {
        String text = MinimalOpening.withLine(7, "  name: {th: ฝ่ายบุคคล, en: HR}");
        assertThat(said(CHECK.opening(MinimalOpening.opening(text))))
                .containsExactly("contact ERROR applicants cannot reach anyone; add 'phone', 'email' or 'line'");
    }

    @Test
    void whatARoleIsOnlyAdvisedAgainstIsAnErrorInWhatItPublishes() {
        String text = MinimalRole.with("skills: []", "skills: [{th: ทำงานภายใต้แรงกดดันได้, en: Calm}]");
        List<Finding> inRole = new RoleCheck(RuleBooks.builtIn()).quality(MinimalRole.role(text));
        assertThat(inRole)
                .filteredOn(f -> f.code().equals("pressure"))
                .extracting(f -> f.severity().name())
                .containsExactly("INFO");
        assertThat(CHECK.shownOf(MinimalRole.role(text), MINIMAL))
                .extracting(f -> f.path().text() + " " + f.severity() + " " + f.code())
                .containsExactly("skills/0/th ERROR pressure");
    }

    @Test
    void whatThePostingDoesNotShowIsLeftToTheCheckOfRoles() {
        String text = MinimalRole.with("source: {th: ระบบห้องสมุด", "source: {th: เพศชาย อายุไม่เกิน 30 ปี");
        assertThat(CHECK.shownOf(MinimalRole.role(text), MINIMAL)).isEmpty();
    }

    @Test
    void theRolesPurposeCountsOnlyWhereTheOpeningHasNoTeaser() {
        String role = MinimalRole.with("purpose: {th: ดูแลหนังสือ", "purpose: {th: รับเพศหญิง ดูแลหนังสือ");
        Opening own = MinimalOpening.opening(MinimalOpening.TEXT + "teaser: {th: มาอ่านกัน, en: Come and read}\n");
        assertThat(CHECK.shownOf(MinimalRole.role(role), MINIMAL))
                .extracting(Finding::code)
                .contains("sex-only");
        assertThat(CHECK.shownOf(MinimalRole.role(role), own)).isEmpty();
    }

    @Test
    void theOpeningsOwnTextsAndTheEmployersAreHeldToItToo() {
        Opening opening = MinimalOpening.opening(
                MinimalOpening.TEXT + "benefits: [{th: โบนัส, en: Bonus for a young and energetic team}]\n");
        assertThat(CHECK.opening(opening))
                .extracting(f -> f.path().text() + " " + f.severity() + " " + f.code())
                .containsExactly("benefits/0/en ERROR en-age-coded");
        assertThat(CHECK.shownOf(company("แนบรูปถ่ายเต็มตัว")))
                .extracting(f -> f.path().text() + " " + f.severity() + " " + f.code())
                .containsExactly("how-to-apply/th ERROR excess-documents");
    }

    @Test
    void whatNobodyWroteYetIsNotPublished() {
        Opening opening = MinimalOpening.opening(MinimalOpening.withLine(3, "place: {th: …, en: …}"));
        assertThat(said(CHECK.opening(opening)))
                .containsExactly("place ERROR not filled in yet; write the Thai and the English text in place of …");
    }

    private static Company company(String howToApply) {
        return new Company(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(new LocalizedText(howToApply, "Write")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static List<String> said(List<Finding> findings) {
        return findings.stream()
                .map(f -> f.path().text() + " " + f.severity() + " " + f.says().in(Language.EN))
                .toList();
    }
}
