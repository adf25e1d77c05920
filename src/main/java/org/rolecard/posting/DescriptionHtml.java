package org.rolecard.posting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rolecard.document.Fact;
import org.rolecard.document.PostingDocument;
import org.rolecard.document.PostingDocument.Duty;
import org.rolecard.document.Text;

/**
 * The description of a job as search engines want it: all that applicants read, in paragraphs and lists, since they
 * know no headings.
 *
 * @param posting the posting, in one language
 */
record DescriptionHtml(PostingDocument posting) {
    String text() {
        StringBuilder html = new StringBuilder();
        paragraph(posting.teaser().plain(), html);
        section("posting-duties", posting.duties().stream().map(DescriptionHtml::duty), html);
        section("posting-qualifications", plain(posting.required()), html);
        section("posting-preferred", plain(posting.preferred()), html);
        section("skills", plain(posting.skills()), html);
        section(posting.terms().stream().map(DescriptionHtml::fact), html);
        section("posting-benefits", plain(posting.benefits()), html);
        posting.howToApply().ifPresent(how -> {
            paragraph(label("posting-apply"), html);
            paragraph(how.plain(), html);
        });
        section(
                Stream.concat(posting.contact().stream(), posting.dates().stream())
                        .map(DescriptionHtml::fact),
                html);
        posting.notices().forEach(notice -> paragraph(notice.plain(), html));
        return html.toString();
    }

    /** As in "Planning: Plan the work". */
    static String duty(Duty duty) {
        return duty.title().plain() + ": " + duty.text().plain();
    }

    static String fact(Fact fact) {
        return fact.label().plain() + ": " + fact.value().plain();
    }

    private static Stream<String> plain(List<Text> texts) {
        return texts.stream().map(Text::plain);
    }

    private void section(String label, Stream<String> items, StringBuilder html) {
        List<String> all = items.toList();
        if (!all.isEmpty()) {
            paragraph(label(label), html);
            section(all.stream(), html);
        }
    }

    private String label(String name) {
        return Optional.ofNullable(posting.labels().get(name)).orElseThrow().plain();
    }

    private static void section(Stream<String> items, StringBuilder html) {
        html.append("<ul>");
        items.forEach(item -> html.append("<li>").append(escaped(item)).append("</li>"));
        html.append("</ul>");
    }

    private static void paragraph(String words, StringBuilder html) {
        html.append("<p>").append(escaped(words)).append("</p>");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
