package org.rolecard.build;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rolecard.build.BuildRequest.Folders;
import org.rolecard.build.RoleLibrary.CheckedRole;
import org.rolecard.build.Workshop.Employer;
import org.rolecard.build.Workshop.Look;
import org.rolecard.model.Company;
import org.rolecard.pdf.FontFault;
import org.rolecard.pdf.PrintFonts;
import org.rolecard.problem.Problem;
import org.rolecard.problem.Severity;
import org.rolecard.source.BuiltInFolder;
import org.rolecard.source.DiskFolder;
import org.rolecard.source.FileTrouble;
import org.rolecard.source.Folder;
import org.rolecard.source.LayeredFolder;
import org.rolecard.source.SourceFile;
import org.rolecard.source.SourceFile.NotText;
import org.rolecard.style.PrintStyle;
import org.rolecard.style.Styles;
import org.rolecard.style.Styles.StyleFault;
import org.rolecard.template.Templates;
import org.rolecard.thai.Lexicon;
import org.rolecard.word.WordWriter;
import org.rolecard.yaml.YamlFile;

/**
 * What all documents need, read once: company, labels, style, templates.
 *
 * @param library the roles
 * @param templates the templates
 * @param workshop makes documents
 */
record Supplies(RoleLibrary library, Templates templates, Workshop workshop) {
    /** Reads them. */
    static Supplies read(Folders folders, List<Format> formats, Optional<Instant> date, boolean replaceMissing)
            throws FileTrouble, InputFault {
        RoleLibrary library =
                new RoleLibrary(new LayeredFolder(new DiskFolder(folders.roles()), new BuiltInFolder("roles")));
        Folder own = new DiskFolder(folders.templates());
        Folder builtIn = new BuiltInFolder("templates");
        Folder both = new LayeredFolder(own, builtIn);
        Look look = look(own, both, lexicon(List.of(builtIn, own)), new ReferenceLibrary(own).writer(formats), formats);
        if (formats.contains(Format.PDF)) {
            Rehearsal.start(look);
        }
        Templates templates = new Templates(both);
        Company company = library.company();
        Workshop workshop = new Workshop(
                templates,
                LabelLibrary.read(own, builtIn),
                new ScaleLibrary(both).ofCompany(company, library),
                new Employer(company, library.logo(company)),
                look,
                date,
                replaceMissing ? Severity.WARNING : Severity.ERROR);
        if (formats.contains(Format.PDF) && !replaceMissing) {
            refuseMissingCharactersOfCompany(library, workshop);
        }
        return new Supplies(library, templates, workshop);
    }

    /** Like a role's, the company file's characters are held against the fonts before any page is made. */
    private static void refuseMissingCharactersOfCompany(RoleLibrary library, Workshop workshop)
            throws FileTrouble, InputFault {
        Optional<YamlFile> file = library.companyFile();
        if (file.isEmpty()) {
            return;
        }
        try {
            List<Problem> missing = workshop.missing().in(file.get());
            if (!missing.isEmpty()) {
                throw new InputFault(missing);
            }
        } catch (FontFault e) {
            throw new InputFault(e.problem());
        }
    }

    private static Look look(Folder own, Folder both, Lexicon lexicon, WordWriter word, List<Format> formats)
            throws FileTrouble, InputFault {
        Styles styles = new Styles(both);
        List<String> ownSheets =
                Styles.OF_PDF.stream().filter(own::has).map(own::shown).toList();
        try {
            PrintStyle print = styles.print();
            String screen = formats.contains(Format.HTML) ? styles.screen() : ""; // its fonts weigh a megabyte
            PrintFonts fonts = new PrintFonts(print.file(), print.fonts());
            return new Look(screen, print, styles.filled(), fonts, lexicon, word, ownSheets);
        } catch (StyleFault e) {
            throw new InputFault(e.problem());
        }
    }

    /** The user's words are added to the built-in ones. */
    private static Lexicon lexicon(List<Folder> folders) throws FileTrouble, InputFault {
        List<String> files = new ArrayList<>();
        for (Folder folder : folders) {
            Optional<SourceFile> file = folder.find("lexicon.th.txt");
            try {
                if (file.isPresent()) {
                    files.add(file.get().text().text());
                }
            } catch (NotText e) {
                throw new InputFault(e.problem());
            }
        }
        return Lexicon.of(files);
    }

    /** The characters of a role that PDFs could not show, where PDFs are wanted. */
    List<Problem> missingCharacters(CheckedRole checked, List<Format> formats) throws FontFault {
        return formats.contains(Format.PDF) && checked.file().isPresent()
                ? workshop.missing().in(checked.file().get())
                : List.of();
    }
}
