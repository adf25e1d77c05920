package org.rolecard.reading;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.rolecard.model.Role;
import org.rolecard.source.SourceText;
import org.rolecard.yaml.StrictYaml;

/** A role file with the required keys only, each on a line of its own, and what tests make of it. */
public final class MinimalRole {
    /** The role itself. */
    public static final String TEXT = """
            title: {th: บรรณารักษ์, en: Librarian}
            family: service
            department: {th: หอสมุด, en: Library}
            reports-to: {th: หัวหน้าหอสมุด, en: Head Librarian}
            purpose: {th: ดูแลหนังสือ, en: Care for books}
            responsibilities:
              -
                id: collection
                title: {th: การพัฒนาทรัพยากร, en: Collection}
                text: {th: จัดหาหนังสือ, en: Acquire books}
            qualifications:
              required: []
            skills: []
            kpis:
              -
                id: reader-service
                name: {th: บริการผู้อ่าน, en: Reader Service}
                measures: [fill-rate]
            measures:
              -
                id: fill-rate
                name: {th: อัตราการจัดหา, en: Fill rate}
                definition: {th: สัดส่วนคำขอที่จัดหาได้, en: Share of requests supplied}
                formula: {th: จัดหาได้ ÷ ทั้งหมด, en: supplied ÷ received}
                unit: percent
                direction: higher
                threshold: 80
                target: 90
                stretch: 97
                frequency: quarterly
                source: {th: ระบบห้องสมุด, en: library system}
                perspective: customer
                responsibilities: [collection]
            scorecard:
              -
                measure: fill-rate
                weight: 100
            """;

    private MinimalRole() {}

    /** The role with a piece of its text replaced, wherever the piece stands. */
    public static String with(String piece, String other) {
        assertThat(TEXT).contains(piece);
        return TEXT.replace(piece, other);
    }

    /** The role with more keys at its end. */
    public static String and(String keys) {
        return TEXT + keys;
    }

    /** The role with every line from one to another replaced by one line; both are numbered from 1. */
    public static String withLines(int first, int last, String... others) {
        List<String> lines = new ArrayList<>(TEXT.lines().toList());
        lines.subList(first - 1, last).clear();
        lines.addAll(first - 1, List.of(others));
        return String.join("\n", lines) + "\n";
    }

    /** The role with the lines from one to another standing twice; both are numbered from 1. */
    public static String withLinesTwice(int first, int last) {
        List<String> twice = new ArrayList<>(TEXT.lines().toList());
        twice.addAll(last, TEXT.lines().toList().subList(first - 1, last));
        return String.join("\n", twice) + "\n";
    }

    /** What reading a text gives. */
    public static ReadFile<Role> read(String text) {
        return RoleReader.read(StrictYaml.read(new SourceText("r.yaml", text)), "librarian");
    }

    /** The problems of a text without the lines they quote. */
    static String said(String text) {
        return read(text).problems().stream()
                .map(p -> p.place() + ": " + p.message() + " [" + p.code() + "]")
                .collect(joining("\n"));
    }

    /** The role of a text that has nothing wrong in its structure. */
    public static Role role(String text) {
        ReadFile<Role> read = read(text);
        assertThat(read.problems()).isEmpty();
        return read.value();
    }
}
