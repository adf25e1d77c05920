package org.rolecard.build;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rolecard.document.Composed;
import org.rolecard.document.Composer;
import org.rolecard.document.Edition;
import org.rolecard.document.LabelSet;
import org.rolecard.document.LineResult;
import org.rolecard.document.LineResult.Chart;
import org.rolecard.document.PostingComposer;
import org.rolecard.document.PostingDocument;
import org.rolecard.document.RoleDocument;
import org.rolecard.document.Text;
import org.rolecard.html.Body;
import org.rolecard.html.MarkdownToHtml;
import org.rolecard.html.PageTree;
import org.rolecard.html.PictureSlots.Picture;
import org.rolecard.model.Company;
import org.rolecard.model.Language;
import org.rolecard.model.Role;
import org.rolecard.model.Scale;
import org.rolecard.model.Vacancy;
import org.rolecard.pdf.FontFault;
import org.rolecard.pdf.PdfInfo;
import org.rolecard.pdf.PdfWriter;
import org.rolecard.pdf.PrintFonts;
import org.rolecard.problem.Problem;
import org.rolecard.problem.Severity;
import org.rolecard.scoring.FilledIn;
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
 * The way of one role or opening through all steps, on one screen: document in one edition, Markdown, HTML, PDF or Word
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
    static final MarkdownToHtml MARKDOWN_TO_HTML = new MarkdownToHtml();

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
     * @param filled for scorecards that are filled in, in addition
     * @param fonts the fonts of the style for PDF
     * @param lexicon the words that lines do not break
     * @param word for Word files
     */
    record Look(String screen, PrintStyle print, String filled, PrintFonts fonts, Lexicon lexicon, WordWriter word) {}

    /**
     * A built document.
     *
     * @param name its file's name
     * @param content its file's bytes
     */
    record Built(String name, byte[] content) {}

    /** All documents of a role that were asked for, in memory. */
    List<Built> build(Role role, FilledIn filled, List<String> kinds, List<Edition> editions, List<Format> formats)
            throws TemplateFault, FileTrouble, FontFault, InputFault, DocumentFault {
        PdfWriter pdfWriter = new PdfWriter(look.fonts(), look.lexicon());
        List<Built> built = new ArrayList<>();
        for (Edition edition : editions) {
            RoleDocument document = new Composer(edition, labels, scale).compose(role, employer.company(), filled);
            for (String kind : kinds) {
                Others others = new Others(
                        pictures(document),
                        Optional.empty(),
                        format -> format == Format.XLSX
                                ? Optional.of(sheet(role, filled, kind, document, edition))
                                : Optional.empty());
                built.addAll(documents(pdfWriter, kind, document, edition, formats, others));
            }
        }
        return built;
    }

    /** All documents of an opening that were asked for, in memory. */
    List<Built> build(Vacancy vacancy, List<String> kinds, List<Edition> editions, List<Format> formats)
            throws TemplateFault, FileTrouble, FontFault, InputFault, DocumentFault {
        PdfWriter pdfWriter = new PdfWriter(look.fonts(), look.lexicon());
        List<Built> built = new ArrayList<>();
        for (Edition edition : editions) {
            PostingDocument document = new PostingComposer(edition, labels).compose(vacancy);
            PostingTexts texts = texts(vacancy, edition);
            for (String kind : kinds) {
                Others others = new Others(Map.of(), texts.jsonLd(), texts::content);
                built.addAll(documents(pdfWriter, kind, document, edition, formats, others));
            }
        }
        return built;
    }

    /** What of a posting is written from its data. */
    PostingTexts texts(Vacancy vacancy, Edition edition) {
        return new PostingTexts(vacancy, edition, labels);
    }

    /**
     * What a document has beside what its template prints.
     *
     * @param pictures its charts, by their names
     * @param jsonLd what its web page tells search engines
     * @param content its file in a format that is written from the data and not from the Markdown, if it has one
     */
    private record Others(
            Map<String, Picture> pictures, Optional<String> jsonLd, Function<Format, Optional<byte[]>> content) {}

    private <D extends Record & Composed> List<Built> documents(
            PdfWriter pdfWriter, String kind, D document, Edition edition, List<Format> formats, Others others)
            throws TemplateFault, FileTrouble, FontFault, InputFault, DocumentFault {
        String name = kind + "." + edition.tag();
        try {
            String markdown = templates.markdown(kind, document);
            Body plain = body(kind, document, markdown);
            Body body = plain.with(others.pictures());
            List<Built> built = new ArrayList<>();
            for (Format format : formats.stream().filter(f -> f.isOf(kind)).toList()) {
                name = kind + "." + edition.tag() + "." + format.word();
                Optional<byte[]> content = switch (format) {
                    case MD -> Optional.of(utf8(markdown));
                    case HTML ->
                        Optional.of(utf8(page(kind, document, edition, look.screen(), body.html(), others.jsonLd())));
                    case PDF -> Optional.of(pdf(pdfWriter, kind, document, edition, body));
                    case DOCX -> Optional.of(look.word().write(manuscript(kind, document, edition, plain)));
                    case XLSX, TXT, JSONLD -> others.content().apply(format);
                };
                if (content.isPresent()) {
                    built.add(new Built(name, content.get()));
                }
            }
            return built;
        } catch (RuntimeException | Error e) {
            throw new DocumentFault(Path.of(name), e); // libraries say nowhere what they stumble over
        }
    }

    /** Data is escaped, so that what is nested too deep comes from the template. */
    private Body body(String kind, Composed document, String markdown) throws TemplateFault, FileTrouble {
        try {
            return MARKDOWN_TO_HTML.body(markdown);
        } catch (StackOverflowError e) {
            throw templates.tooDeep(kind, document);
        }
    }

    private String page(
            String kind, Composed document, Edition edition, String style, String body, Optional<String> jsonLd)
            throws TemplateFault, FileTrouble {
        boolean filled = document instanceof RoleDocument role && role.result().isPresent();
        String whole = filled ? style + look.filled() : style;
        String orientation = templates.isLandscape(kind, document) ? "landscape" : "portrait";
        return templates.page(
                new PageMaker(document, edition, labels, employer.logo()).page(kind, orientation, jsonLd, whole, body));
    }

    private static Map<String, Picture> pictures(RoleDocument document) {
        return document.scorecard().stream()
                .flatMap(line -> line.result().flatMap(LineResult::chart).stream())
                .collect(Collectors.toMap(Chart::name, chart -> new Picture(chart.address(), chart.text())));
    }

    private byte[] sheet(Role role, FilledIn filled, String kind, RoleDocument document, Edition edition) {
        return ScorecardSheet.write(new Form(
                role,
                document,
                edition,
                Templates.kindName(kind, document),
                scale,
                filled.person(),
                filled.actuals(),
                date));
    }

    /** Word cannot show the charts of a page; it gets what they say in words. */
    private Manuscript manuscript(String kind, Composed document, Edition edition, Body body)
            throws TemplateFault, FileTrouble {
        PageMaker page = new PageMaker(document, edition, labels, employer.logo());
        return new Manuscript(
                PageTree.ofBody(body),
                templates.isLandscape(kind, document),
                edition.languages().stream().map(Language::tag).toList(),
                new Manuscript.About(page.title(kind), document.summary().plain(), date),
                document.employer().name().map(Text::plain),
                employer.logo().map(Logo::bytes),
                new Manuscript.Foot(
                        page.foot().reference(),
                        page.foot().counts().stream()
                                .map(c -> new Manuscript.Count(c.before(), c.between(), c.after()))
                                .toList()),
                labels.word(edition.mainLanguage(), "word-font"));
    }

    private byte[] pdf(PdfWriter writer, String kind, Composed document, Edition edition, Body body)
            throws TemplateFault, FileTrouble, FontFault, InputFault {
        String page = page(kind, document, edition, look.print().css(), PageTree.PLACE_OF_BODY, Optional.empty());
        PdfInfo info = new PdfInfo(
                new PageMaker(document, edition, labels, employer.logo()).title(kind),
                document.summary().plain(),
                edition.mainLanguage().tag(),
                document.employer().name().map(name -> name.plain()),
                date);
        Document tree = PageTree.of(page, body);
        refuseMissing(tree, Templates.file(kind, document));
        return writer.write(tree, info, page + body.seed());
    }

    /** What the role file has was found there, with its place; the rest comes from templates, labels and company. */
    private void refuseMissing(Document page, String template) throws FontFault, InputFault {
        String shown = page.getElementsByTagName("body").item(0).getTextContent();
        List<Problem> problems = missing().on(shown, template);
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
