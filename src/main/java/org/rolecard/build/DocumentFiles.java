package org.rolecard.build;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rolecard.build.Workshop.Built;
import org.rolecard.document.Composed;
import org.rolecard.document.Edition;
import org.rolecard.document.RoleDocument;
import org.rolecard.document.Text;
import org.rolecard.html.Body;
import org.rolecard.html.PageTree;
import org.rolecard.html.PictureSlots.Picture;
import org.rolecard.model.Language;
import org.rolecard.pdf.FontFault;
import org.rolecard.pdf.PdfInfo;
import org.rolecard.pdf.PdfWriter;
import org.rolecard.problem.Message;
import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;
import org.rolecard.problem.Severity;
import org.rolecard.source.FileTrouble;
import org.rolecard.style.Styles.StyleFault;
import org.rolecard.template.TemplateFault;
import org.rolecard.template.Templates;
import org.rolecard.word.Manuscript;
import org.w3c.dom.Document;

/**
 * The way of one document to its files, on one screen: Markdown by its template, HTML from it, and from that the page
 * for browsers, the PDF and the Word file.
 *
 * @param workshop templates, fixed words and looks
 * @param pdfWriter sets PDFs
 * @param kind the kind of document
 * @param document the document
 * @param edition its edition
 * @param others what it has beside what its template prints
 */
record DocumentFiles<D extends Record & Composed>(
        Workshop workshop, PdfWriter pdfWriter, String kind, D document, Edition edition, Others others) {
    /**
     * What a document has beside what its template prints.
     *
     * @param pictures its charts, by their names
     * @param jsonLd what its web page tells search engines
     * @param content its file in a format that is written from the data and not from the Markdown, if it has one
     */
    record Others(Map<String, Picture> pictures, Optional<String> jsonLd, Function<Format, Optional<byte[]>> content) {}

    /** The files of these formats, in memory. */
    List<Built> make(List<Format> formats) throws TemplateFault, FileTrouble, FontFault, InputFault, DocumentFault {
        String name = kind + "." + edition.tag();
        try {
            String markdown = workshop.templates().markdown(kind, document);
            Body plain = body(markdown);
            Body body = plain.with(others.pictures());
            List<Built> built = new ArrayList<>();
            for (Format format : formats.stream().filter(f -> f.isOf(kind)).toList()) {
                name = kind + "." + edition.tag() + "." + format.word();
                Optional<byte[]> content = switch (format) {
                    case MD -> Optional.of(utf8(markdown));
                    case HTML -> Optional.of(utf8(page(workshop.look().screen(), body.html(), others.jsonLd())));
                    case PDF -> Optional.of(pdf(body));
                    case DOCX -> Optional.of(workshop.look().word().write(manuscript(plain)));
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
    private Body body(String markdown) throws TemplateFault, FileTrouble {
        try {
            return Workshop.MARKDOWN_TO_HTML.body(markdown);
        } catch (StackOverflowError e) {
            throw workshop.templates().tooDeep(kind, document);
        }
    }

    private String page(String style, String body, Optional<String> jsonLd) throws TemplateFault, FileTrouble {
        boolean filled = document instanceof RoleDocument role && role.result().isPresent();
        String whole = filled ? style + workshop.look().filled() : style;
        String orientation = isLandscape() ? "landscape" : "portrait";
        return workshop.templates().page(pageMaker().page(kind, orientation, jsonLd, whole, body));
    }

    /** Word cannot show the charts of a page; it gets what they say in words. */
    private Manuscript manuscript(Body body) throws TemplateFault, FileTrouble {
        PageMaker page = pageMaker();
        return new Manuscript(
                PageTree.ofBody(body),
                isLandscape(),
                edition.languages().stream().map(Language::tag).toList(),
                new Manuscript.About(page.title(kind), document.summary().plain(), workshop.date()),
                document.employer().name().map(Text::plain),
                workshop.employer().logo().map(Logo::bytes),
                new Manuscript.Foot(
                        page.foot().reference(),
                        page.foot().counts().stream()
                                .map(c -> new Manuscript.Count(c.before(), c.between(), c.after()))
                                .toList()),
                workshop.labels().word(edition.mainLanguage(), "word-font"));
    }

    private byte[] pdf(Body body) throws TemplateFault, FileTrouble, FontFault, InputFault {
        String page = page(workshop.look().print().css(), PageTree.PLACE_OF_BODY, Optional.empty());
        PdfInfo info = new PdfInfo(
                pageMaker().title(kind),
                document.summary().plain(),
                edition.mainLanguage().tag(),
                document.employer().name().map(name -> name.plain()),
                workshop.date());
        Document tree = PageTree.of(page, body);
        refuseMissing(tree, Templates.file(kind, document));
        try {
            return pdfWriter.write(tree, info, page + body.seed());
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            refuseStyle(body);
            throw e;
        }
    }

    /** The renderer tells no rule that it cannot follow; that a page can be set without the user's, tells enough. */
    private void refuseStyle(Body body) throws TemplateFault, FileTrouble, FontFault, InputFault {
        List<String> own = workshop.look().own();
        if (own.isEmpty()) {
            return;
        }
        try {
            Workshop without = workshop.with(workshop.look().withoutOwn());
            PdfWriter writer =
                    new PdfWriter(without.look().fonts(), without.look().lexicon());
            new DocumentFiles<>(without, writer, kind, document, edition, others).pdf(body);
        } catch (RuntimeException | StackOverflowError | AssertionError | StyleFault e) {
            return; // it is not the style
        }
        throw new InputFault(own.stream()
                .map(sheet -> Problem.error(Place.startOf(sheet), "style", Message.of("style-no-pdf"), ""))
                .toList());
    }

    /** What the role file has was found there, with its place; the rest comes from templates, labels and company. */
    private void refuseMissing(Document page, String template) throws FontFault, InputFault {
        String shown = page.getElementsByTagName("body").item(0).getTextContent();
        List<Problem> problems = workshop.missing().on(shown, template);
        if (workshop.missingCharacter() == Severity.ERROR && !problems.isEmpty()) {
            throw new InputFault(problems);
        }
    }

    private boolean isLandscape() throws TemplateFault, FileTrouble {
        return workshop.templates().isLandscape(kind, document);
    }

    private PageMaker pageMaker() {
        return new PageMaker(
                document, edition, workshop.labels(), workshop.employer().logo());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
