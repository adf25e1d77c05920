package org.rolecard.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rolecard.document.Edition;
import org.rolecard.model.BoardLimits;
import org.rolecard.model.Language;
import org.rolecard.model.Vacancy;

/** Text for job boards is whole, and what is too long is told. */
class BoardTextTest {
    private static final BoardLimits WIDE = new BoardLimits(70, 160, 200, 4000);

    @Test
    void standsInBlocksInTheOrderOfThaiBoards() {
        assertThat(BoardText.of(SampleVacancy.document(SampleVacancy.of(SampleVacancy.FULL), Edition.TH)))
                .isEqualTo("""
                        คนอบขนม
                        ร้านขนมปัง

                        อบขนมปังกับเรา

                        จำนวน 2 อัตรา
                        สถานที่ปฏิบัติงาน: ร้านเลขที่ 1
                        เงินเดือน: 18,000–22,000 บาทต่อเดือน
                        ประเภทการจ้าง: งานบางเวลา (พาร์ตไทม์)
                        วันทำงาน: วันเสาร์
                        เวลาทำงาน: 04:00–09:00 น.
                        วันเริ่มงาน: 1 มีนาคม 2570

                        หน้าที่ความรับผิดชอบ
                        • อบ: อบขนมปัง
                        • ความสะอาด: ทำความสะอาด

                        คุณสมบัติผู้สมัคร
                        • อายุ 18 ปี

                        ทักษะ
                        • นวดแป้ง

                        สวัสดิการ
                        • ขนมปังฟรี
                        • ประกันสังคม

                        วิธีการสมัคร
                        เขียนถึงเรา

                        ติดต่อ
                        ผู้ติดต่อ: คุณเอ
                        โทรศัพท์: 02 000 0000
                        อีเมล: jobs@example.com
                        LINE: @bake

                        ปิดรับสมัคร: 28 กุมภาพันธ์ 2570
                        วันที่ประกาศ: 15 มกราคม 2570

                        ยินดีรับทุกเพศ

                        ใช้ข้อมูลเพื่อการสรรหาเท่านั้น
                        """);
    }

    @Test
    void wagesByTheDayAreNoSalaryAndOnePositionIsNotTwo() {
        String opening = SampleVacancy.FULL
                .replace("min: 18000, max: 22000, per: month", "min: 500, max: 500, per: day")
                .replace("positions: 2", "positions: 1");
        assertThat(BoardText.of(SampleVacancy.document(SampleVacancy.of(opening), Edition.EN)))
                .contains("1 position\n", "Pay: 500 baht a day\n");
        assertThat(BoardText.of(SampleVacancy.document(SampleVacancy.of(opening), Edition.TH)))
                .contains("ค่าจ้าง: 500 บาทต่อวัน\n");
    }

    @Test
    void whatIsNotTooLongIsNotTold() {
        assertThat(tooLong(SampleVacancy.of(SampleVacancy.FULL), WIDE, Language.TH))
                .isEmpty();
    }

    @Test
    void whatIsTooLongIsToldWithItsFileAndPlaceAndLength() {
        assertThat(BoardText.of(SampleVacancy.document(SampleVacancy.of(SampleVacancy.FULL), Edition.EN)))
                .hasSize(572);
        assertThat(tooLong(SampleVacancy.of(SampleVacancy.FULL), new BoardLimits(4, 11, 16, 100), Language.EN))
                .containsExactly(
                        "ROLE title/en: job boards cut titles at 4 characters, and this one has 5; shorten it",
                        "OPENING teaser/en: job boards cut the first lines at 11 characters, and this text has 12; shorten it, or write a shorter 'teaser' in the opening",
                        "ROLE responsibilities/0/text/en: a point on job boards should have 16 characters at the most, and this one has 18; shorten it",
                        "ROLE responsibilities/1/text/en: a point on job boards should have 16 characters at the most, and this one has 18; shorten it",
                        "OPENING role: job boards take 100 characters in all, and the text in job-posting.en.txt has 572; shorten or drop points");
    }

    @Test
    void thaiIsCountedAsPeopleCountIt() {
        String opening = SampleVacancy.FULL.replace("ขนมปังฟรี", "น้ำดื่มที่ร้าน");
        assertThat(tooLong(SampleVacancy.of(opening), new BoardLimits(70, 160, 6, 4000), Language.TH))
                .contains(
                        "OPENING benefits/0/th: a point on job boards should have 6 characters at the most, and this one has 7; shorten it");
    }

    private static List<String> tooLong(Vacancy vacancy, BoardLimits limits, Language language) {
        String whole = BoardText.of(SampleVacancy.document(vacancy, Edition.of(language)));
        return BoardLength.of(vacancy, limits, language, whole, "job-posting." + language.tag() + ".txt").stream()
                .map(t -> t.file() + " " + t.path().text() + ": " + t.says().in(Language.EN))
                .toList();
    }
}
