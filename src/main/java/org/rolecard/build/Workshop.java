package org.rolecard.build;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rolecard.document.Composer;
import org.rolecard.document.Edition;
import org.rolecard.document.LabelSet;
import org.rolecard.document.RoleDocument;
import org.rolecard.document.Text;
import org.rolecard.html.MarkdownToHtml;
import org.rolecard.html.PageTree;
import org.rolecard.model.Company;
import org.rolecard.model.Language;
import org.rolecard.model.Person;
import org.rolecard.model.Role;
import org.rolecard.model.Scale;
import org.rolecard.pdf.FontFault;
import org.rolecard.pdf.PdfInfo;
import org.rolecard.pdf.PdfWriter;
import org.rolecard.pdf.PrintFonts;
import org.rolecard.problem.Problem;
import org.rolecard.problem.Severity;
import org.rolecard.sheet.Form;
import org.rolecard.sheet.ScorecardSheet;
import org.rolecard.source.FileTrouble;
import org.rolecard.style.PrintStyle;
import org.rolecard.template.TemplateFault;
import org.rolecard.template.Templates;
import org.rolecard.thai.Lexicon;
import org.rolecard.word.Manuscript;
import org.rolecard.word.WordWriter;
import org.w3c.dom.Document;

/**
 * The way of one role through all steps, on one screen: role, document in one edition, Markdown, HTML, PDF or Word
 * file.
 *
 * @param templates the templates
 * @param labels the fixed words
 * @param scale how scorecards are scored
 * @param employer the employer
 * @param look the style of pages
 * @param date the date that PDFs carry, if any
 * @param missingCharacter how bad it is if no font has a character
 */
record Workshop(
        Templates templates,
        LabelSet labels,
        Scale scale,
        Employer employer,
        Look look,
        Optional<Instant> date,
        Severity missingCharacter) {
    private static final MarkdownToHtml MARKDOWN_TO_HTML = new MarkdownToHtml();

    /**
     * The employer, and its logo as a data URI.
     *
     * @param company the employer
     * @param logo the logo
     */
    record Employer(Company company, Optional<String> logo) {}

    /**
     * The style of pages.
     *
     * @param screen for browsers
     * @param print for PDF
     * @param fonts the fonts of the style for PDF
     * @param lexicon the words that lines do not break
     * @param word for Word files
     */
    record Look(String screen, PrintStyle print, PrintFonts fonts, Lexicon lexicon, WordWriter word) {}

    /**
     * A built document.
     *
     * @param name its file's name
     * @param content its file's bytes
     */
    record Built(String name, byte[] content) {}

    /** All documents of a role that were asked for, in memory. */
    List<Built> build(Role role, List<String> kinds, List<Edition> editions, List<Format> formats)
            throws TemplateFault, FileTrouble, FontFault, InputFault {
        PdfWriter pdfWriter = new PdfWriter(look.fonts(), look.lexicon());
        List<Built> built = new ArrayList<>();
        for (Edition edition : editions) {
            RoleDocument document = new Composer(edition, labels, scale).compose(role, employer.company());
            for (String kind : kinds) {
                String markdown = templates.markdown(kind, document);
                String body = MARKDOWN_TO_HTML.body(markdown);
                for (Format format : formats.stream().filter(f -> f.isOf(kind)).toList()) {
                    byte[] content = switch (format) {
                        case MD -> utf8(markdown);
                        case HTML -> utf8(page(kind, document, edition, look.screen(), body));
                        case XLSX -> sheet(role, kind, document, edition);
                        case DOCX -> look.word().write(manuscript(kind, document, edition, body));
                        case PDF -> pdf(pdfWriter, kind, document, edition, body);
                    };
                    built.add(new Built(kind + "." + edition.tag() + "." + format.word(), content));
                }
            }
        }
        return built;
    }

    private String page(String kind, RoleDocument document, Edition edition, String style, String body)
            throws TemplateFault, FileTrouble {
        String orientation = templates.isLandscape(kind) ? "landscape" : "portrait";
        return templates.page(
                new PageMaker(document, edition, labels, employer.logo()).page(kind, orientation, style, body));
    }

    private byte[] sheet(Role role, String kind, RoleDocument document, Edition edition) {
        return ScorecardSheet.write(new Form(
                role, document, edition, Templates.kindName(kind, document), scale, Person.nobody(), Map.of(), date));
    }

    private Manuscript manuscript(String kind, RoleDocument document, Edition edition, String body)
            throws TemplateFault, FileTrouble {
        PageMaker page = new PageMaker(document, edition, labels, employer.logo());
        return new Manuscript(
                PageTree.ofBody(body),
                templates.isLandscape(kind),
                edition.languages().stream().map(Language::tag).toList(),
                new Manuscript.About(page.title(kind), document.purpose().plain(), date),
                document.employer().name().map(Text::plain),
                employer.logo().map(Logo::bytes),
                new Manuscript.Foot(
                        page.foot().reference(),
                        page.foot().counts().stream()
                                .map(c -> new Manuscript.Count(c.before(), c.between(), c.after()))
                                .toList()),
                labels.word(edition.mainLanguage(), "word-font"));
    }

    private byte[] pdf(PdfWriter writer, String kind, RoleDocument document, Edition edition, String body)
            throws TemplateFault, FileTrouble, FontFault, InputFault {
        String page = page(kind, document, edition, look.print().css(), body);
        PdfInfo info = new PdfInfo(
                new PageMaker(document, edition, labels, employer.logo()).title(kind),
                document.purpose().plain(),
                edition.mainLanguage().tag(),
                document.employer().name().map(name -> name.plain()),
                date);
        Document tree = PageTree.of(page);
        refuseMissing(tree, kind);
        return writer.write(tree, info, page);
    }

    /** What the role file has was found there, with its place; the rest comes from templates, labels and company. */
    private void refuseMissing(Document page, String kind) throws FontFault, InputFault {
        String shown = page.getElementsByTagName("body").item(0).getTextContent();
        List<Problem> problems = missing().on(shown, kind + ".md.ftl");
        if (missingCharacter == Severity.ERROR && !problems.isEmpty()) {
            throw new InputFault(problems);
        }
    }

    /** Finds characters that could not be printed. */
    MissingCharacters missing() {
        return new MissingCharacters(look.fonts(), missingCharacter);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
