package org.rolecard.posting;

import java.util.List;
import java.util.Optional;
import org.rolecard.document.Edition;
import org.rolecard.document.PostingComposer;
import org.rolecard.document.PostingDocument;
import org.rolecard.document.SampleRole;
import org.rolecard.model.Company;
import org.rolecard.model.LocalizedText;
import org.rolecard.model.Vacancy;
import org.rolecard.reading.MinimalOpening;

/** A small opening for tests. */
public final class SampleVacancy {
    /** All that an opening can have. */
    public static final String FULL = """
            role: baker
            positions: 2
            place: {th: ร้านเลขที่ 1, en: Shop 1}
            address:
              street: {th: 1 ถนน ก, en: 1 A Road}
              locality: {th: เขต ข, en: B District}
              region: {th: กรุงเทพมหานคร, en: Bangkok}
              postal-code: "10400"
            salary: {min: 18000, max: 22000, per: month}
            employment: part-time
            work-days: {th: วันเสาร์, en: Saturdays}
            hours: {th: "04:00–09:00 น.", en: "04:00–09:00"}
            start: 2027-03-01
            posted: 2027-01-15
            closing: 2027-02-28
            teaser: {th: อบขนมปังกับเรา, en: Bake with us}
            benefits: [{th: ขนมปังฟรี, en: Free bread}]
            contact: {name: {th: คุณเอ, en: Ms A}, phone: 02 000 0000, email: jobs@example.com, line: "@bake"}
            """;

    private SampleVacancy() {}

    /** The bakery. */
    public static Company company() {
        return new Company(
                Optional.of(text("ร้านขนมปัง", "The Bakery")),
                Optional.empty(),
                Optional.of(text("ถนน ก", "A Road")),
                List.of(text("ประกันสังคม", "Social security")),
                Optional.of(text("เขียนถึงเรา", "Write to us")),
                Optional.of(text("ยินดีรับทุกเพศ", "All genders are welcome")),
                Optional.of(text("ใช้ข้อมูลเพื่อการสรรหาเท่านั้น", "Data is used for recruitment only")),
                Optional.of("https://bakery.example.com"),
                Optional.of("https://bakery.example.com/logo.png"),
                Optional.empty(),
                List.of());
    }

    /** An opening of the sample role at the bakery. */
    public static Vacancy of(String opening) {
        return of(opening, company());
    }

    /** The same at another employer. */
    public static Vacancy of(String opening, Company company) {
        return new Vacancy(MinimalOpening.opening(opening), SampleRole.role(), company);
    }

    /** A vacancy in the words of an edition. */
    public static PostingDocument document(Vacancy vacancy, Edition edition) {
        return new PostingComposer(edition, SampleRole.labels()).compose(vacancy);
    }

    private static LocalizedText text(String th, String en) {
        return new LocalizedText(th, en);
    }
}
