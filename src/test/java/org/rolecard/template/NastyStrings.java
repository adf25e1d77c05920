package org.rolecard.template;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rolecard.source.SourceText;
import org.rolecard.yaml.StrictYaml;

/** Texts that look like markup, code or nothing at all, and still are only texts. */
public final class NastyStrings {
    private static final List<String> MARKDOWN = List.of(
            // emphasis and code
            "*a*",
            "**a**",
            "***",
            "_a_",
            "__a__",
            "snake_case_name",
            "a * b * c",
            "5*6*7",
            "`a`",
            "``",
            "a ` b",
            "```",
            "```java",
            "~~~",
            "~~a~~",
            // headings, rules, quotes
            "# a",
            "#a",
            "###### a",
            "C #",
            "a ##",
            "a \\#",
            "a #b#",
            "# #",
            "#",
            "===",
            "= a",
            "---",
            "- - -",
            "* * *",
            "___",
            "> a",
            ">a",
            "> > a",
            ">= 90%",
            // lists
            "- a",
            "-5%",
            "-",
            "+ a",
            "+66 2 123 4567",
            "+",
            "* a",
            "1. a",
            "1.",
            "1) a",
            "1)",
            "1.5 million",
            "999999999. a",
            "1234567890. a",
            "2570. ปีงบประมาณ",
            "- [ ] a",
            "- [x] a",
            // links and pictures
            "[a](b)",
            "[a](javascript:alert(1))",
            "![a](https://example.org/a.png)",
            "[a][b]",
            "[a]",
            "[a]: https://example.org",
            "[^1]",
            "[^1]: a",
            "!a",
            "a!",
            "https://example.org/a_b_c?d=e&copy=f",
            "<https://example.org>",
            "<a@example.org>",
            "www.example.org",
            "a@example.org",
            // tables
            "a|b",
            "|a|",
            "|",
            "||",
            "\\|",
            "a \\|",
            "`a|b`",
            "|---|",
            ":--",
            ":-:",
            "--:",
            ":",
            "--- | ---",
            // backslashes
            "\\",
            "\\\\",
            "\\\\\\",
            "a\\",
            "C:\\Users\\somchai\\",
            "\\*a\\*",
            "\\<b>",
            "\\&amp;",
            "\\n",
            // HTML
            "<b>a</b>",
            "<script>alert(1)</script>",
            "<br>",
            "<br/>",
            "<div>",
            "</div>",
            "</td></tr></table>",
            "<span lang=\"th\">a</span>",
            "<img src=x onerror=alert(1)>",
            "<!-- a -->",
            "<!-- a",
            "<!DOCTYPE html>",
            "<?php a ?>",
            "<![CDATA[ a ]]>",
            "a < b > c",
            "a<b",
            "E < 1.50",
            "<",
            "<<",
            "a <",
            "<3",
            "<ก>",
            "\"a\" 'b'",
            // entities
            "&amp;",
            "&lt;b&gt;",
            "&nbsp;",
            "&#65;",
            "&#x41;",
            "&#X41;",
            "&#0;",
            "&copy",
            "&copy a;",
            "&unknown;",
            "R&D",
            "A & B",
            "&",
            "&;",
            "&#;");

    private static final List<String> OTHERS = List.of(
            // template syntax
            "${7*7}",
            "#{7*7}",
            "[=7*7]",
            "<#if true>a</#if>",
            "<#assign x=1>",
            "<#-- a -->",
            "</#list>",
            "<@a/>",
            "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
            "[#ftl]",
            "{{7*7}}",
            "<%= 7*7 %>",
            "$a$",
            "{0}",
            "{% a %}",
            // Thai, other scripts, invisible characters
            "น้ำ ที่ ผู้ ปู่ ย่ำ ฐิฏฺ",
            "\u0E48 mark without a letter",
            "ต่าง ๆ ฯลฯ",
            "๑. ข้อแรก",
            "คำ\u200Bคำ",
            "ก*ข*ค_ง_",
            "😀 a 👩\u200D👩\u200D👧 🇹🇭",
            "😀*a*😀",
            "a\u200D\u200Cb",
            "\u200B*a*",
            "\u200F\u202Eabc\u202C",
            "עברית *א* العربية",
            "e\u0301*e\u0301*",
            "日本語。*强调*",
            "\u2013 a",
            "\u2022 a",
            "a\u00ADb",
            // spaces and lines
            " a ",
            "    a",
            "\ta",
            "a\tb",
            "a  b",
            "a  ",
            "a\u00A0b",
            "\u00A0a\u00A0",
            "\u3000a\u3000",
            "a\nb",
            "a\r\nb",
            "a\n\nb",
            "a\n# b",
            "a\n- b",
            "a\n===",
            "a  \nb",
            "a\\\nb",
            " - a",
            " # a",
            "\n1. a",
            "undefined");

    private NastyStrings() {}

    /** Written for this program, by hand. */
    public static List<String> ours() {
        return Stream.concat(MARKDOWN.stream(), OTHERS.stream()).toList();
    }

    /** The Big List of Naughty Strings, but for what is empty and what no role file can hold. */
    static List<String> bigList() throws IOException {
        try (InputStream in = NastyStrings.class.getResourceAsStream("/corpora/blns/blns.json")) {
            String[] all = new ObjectMapper().readValue(Objects.requireNonNull(in), String[].class);
            return Stream.of(all)
                    .filter(s -> !s.isBlank())
                    .filter(NastyStrings::canBeInRole)
                    .toList();
        }
    }

    private static boolean canBeInRole(String text) {
        return StrictYaml.read(new SourceText("role.yaml", "title: a # " + text)).problems().stream()
                .noneMatch(p -> p.code().equals("control-character"));
    }
}
