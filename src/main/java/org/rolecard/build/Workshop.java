package org.rolecard.build;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rolecard.build.DocumentFiles.Others;
import org.rolecard.document.Composer;
import org.rolecard.document.Edition;
import org.rolecard.document.LabelSet;
import org.rolecard.document.LineResult;
import org.rolecard.document.LineResult.Chart;
import org.rolecard.document.PostingComposer;
import org.rolecard.document.PostingDocument;
import org.rolecard.document.RoleDocument;
import org.rolecard.html.MarkdownToHtml;
import org.rolecard.html.PictureSlots.Picture;
import org.rolecard.model.Company;
import org.rolecard.model.Role;
import org.rolecard.model.Scale;
import org.rolecard.model.Vacancy;
import org.rolecard.output.WholeFile;
import org.rolecard.pdf.FontFault;
import org.rolecard.pdf.PdfWriter;
import org.rolecard.pdf.PrintFonts;
import org.rolecard.problem.Severity;
import org.rolecard.scoring.FilledIn;
import org.rolecard.sheet.Form;
import org.rolecard.sheet.ScorecardSheet;
import org.rolecard.source.BuiltInFolder;
import org.rolecard.source.FileTrouble;
import org.rolecard.style.PrintStyle;
import org.rolecard.style.Styles;
import org.rolecard.style.Styles.StyleFault;
import org.rolecard.template.TemplateFault;
import org.rolecard.template.Templates;
import org.rolecard.thai.Lexicon;
import org.rolecard.word.WordWriter;

/**
 * The way of one role or opening to its documents: composed in each edition, then made into the files of each kind.
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
     * @param own the style sheets of the user's that PDFs are set with, as they are shown
     */
    record Look(
            String screen,
            PrintStyle print,
            String filled,
            PrintFonts fonts,
            Lexicon lexicon,
            WordWriter word,
            List<String> own) {
        /** Copies the list. */
        Look {
            own = List.copyOf(own);
        }

        /** The same, with the program's own style for PDF. */
        Look withoutOwn() throws StyleFault, FileTrouble {
            Styles builtIn = new Styles(new BuiltInFolder("templates"));
            PrintStyle style = builtIn.print();
            PrintFonts builtInFonts = new PrintFonts(style.file(), style.fonts());
            return new Look(screen, style, builtIn.filled(), builtInFonts, lexicon, word, List.of());
        }
    }

    /** The same with another look. */
    Workshop with(Look other) {
        return new Workshop(templates, labels, scale, employer, other, date, missingCharacter);
    }

    /**
     * A built document.
     *
     * @param name its file's name
     * @param content its file's bytes
     */
    record Built(String name, byte[] content) {
        /** Writes the file into a folder; where it is then. */
        Path writeInto(Path folder) throws FileTrouble {
            Path target = folder.resolve(name);
            WholeFile.write(target, content);
            return target;
        }
    }

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
                built.addAll(new DocumentFiles<>(this, pdfWriter, kind, document, edition, others).make(formats));
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
                built.addAll(new DocumentFiles<>(this, pdfWriter, kind, document, edition, others).make(formats));
            }
        }
        return built;
    }

    /** What of a posting is written from its data. */
    PostingTexts texts(Vacancy vacancy, Edition edition) {
        return new PostingTexts(vacancy, edition, labels);
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

    /** Finds characters that could not be printed. */
    MissingCharacters missing() {
        return new MissingCharacters(look.fonts(), missingCharacter);
    }
}
