package org.rolecard.build;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolecard.document.Composed;
import org.rolecard.document.Edition;
import org.rolecard.document.LabelSet;
import org.rolecard.document.Text;
import org.rolecard.model.Language;
import org.rolecard.template.Page;
import org.rolecard.template.Page.Footer;
import org.rolecard.template.Page.PageCount;
import org.rolecard.template.Templates;

/**
 * What the page around a document says.
 *
 * @param document the document
 * @param edition its edition
 * @param labels the fixed words
 * @param logo the employer's logo as a data URI
 */
record PageMaker(Composed document, Edition edition, LabelSet labels, Optional<String> logo) {
    Page page(String kind, String orientation, Optional<String> jsonLd, String style, String body) {
        return new Page(
                edition.mainLanguage().tag(),
                edition.tag(),
                kind,
                title(kind),
                document.summary().plain(),
                orientation,
                foot(),
                logo,
                document.employer().name().map(Text::plain).orElse(""),
                jsonLd,
                style,
                body);
    }

    /** The role's title and what the document is. */
    String title(String kind) {
        return document.title().plain() + " – "
                + Templates.kindName(kind, document).plain();
    }

    /** What stands at the foot of every page. */
    Footer foot() {
        return new Footer(
                reference(), edition.languages().stream().map(this::count).toList());
    }

    /** Employer and document control, as the foot of every page shows them. */
    private String reference() {
        return Stream.concat(document.employer().name().stream(), document.control().stream())
                .map(Text::plain)
                .collect(Collectors.joining(" · "));
    }

    private PageCount count(Language language) {
        List<String> pieces = List.of(labels.word(language, "page-of").split("\\{[01]}", -1));
        return new PageCount(language.tag(), pieces.get(0), pieces.get(1), pieces.get(2));
    }
}
