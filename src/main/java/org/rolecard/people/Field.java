package org.rolecard.people;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.rolecard.model.LocalizedText;

/** What a column of a list can tell of a person, and how lists are wont to head it. */
public enum Field {
    /** The employee's number; needed. */
    ID(
            "รหัสพนักงาน",
            "employee id",
            "employee no, employee number, employee code, emp id, emp no, emp code, staff id, staff no, staff code, id,"
                    + " รหัส, เลขที่พนักงาน, เลขพนักงาน, เลขประจำตัวพนักงาน, หมายเลขพนักงาน, รหัสประจำตัวพนักงาน"),
    /** The name; needed. */
    NAME(
            "ชื่อ-นามสกุล",
            "name",
            "full name, employee name, staff name, first name, given name,"
                    + " ชื่อ, ชื่อสกุล, ชื่อและนามสกุล, ชื่อพนักงาน, ชื่อ-นามสกุลพนักงาน"),
    /** The second half of a name, where a list keeps it apart. */
    SURNAME("นามสกุล", "surname", "last name, family name, สกุล"),
    /** The position in the company's own words. */
    POSITION("ตำแหน่ง", "position", "position title, job title, title, ชื่อตำแหน่ง, ตำแหน่งงาน"),
    /** The id of the role; needed. */
    ROLE("รหัสตำแหน่ง", "role", "role id, role code, rolecard, รหัสบทบาท, รหัสตำแหน่งงาน, บทบาท"),
    /** The department. */
    DEPARTMENT("สังกัด", "department", "dept, division, section, team, แผนก, ฝ่าย, หน่วยงาน, กลุ่มงาน"),
    /** Who reviews. */
    REVIEWER(
            "ผู้ประเมิน",
            "reviewer",
            "evaluator, appraiser, assessor, supervisor, manager, ชื่อผู้ประเมิน, ผู้บังคับบัญชา, หัวหน้างาน"),
    /** What time the figures are of. */
    PERIOD(
            "รอบการประเมิน",
            "period",
            "review period, appraisal period, evaluation period, รอบประเมิน, งวดการประเมิน, ช่วงเวลาประเมิน");

    private final String thai;
    private final String english;
    private final String others;

    Field(String thai, String english, String others) {
        this.thai = thai;
        this.english = english;
        this.others = others;
    }

    /** Its heading, as the documentation has it. */
    LocalizedText heading() {
        return new LocalizedText(thai, english);
    }

    private Stream<String> spellings() {
        return Arrays.stream((thai + "," + english + "," + others).split(",", -1))
                .map(Headings::bare);
    }

    /** Whether no scorecard can be made without it. */
    boolean isNeeded() {
        return this == ID || this == NAME || this == ROLE;
    }

    /** The field that a heading is for. */
    static Optional<Field> headed(String heading) {
        String bare = Headings.bare(heading);
        return Arrays.stream(values())
                .filter(field -> field.spellings().anyMatch(bare::equals))
                .findFirst();
    }
}
