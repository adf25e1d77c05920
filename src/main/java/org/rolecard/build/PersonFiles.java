package org.rolecard.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rolecard.build.Workshop.Built;
import org.rolecard.document.Edition;
import org.rolecard.model.Person;
import org.rolecard.model.Role;
import org.rolecard.output.Digest;
import org.rolecard.output.Manifest;
import org.rolecard.output.Manifest.Made;
import org.rolecard.output.OutFolder;
import org.rolecard.output.WholeFile;
import org.rolecard.pdf.FontFault;
import org.rolecard.scoring.FilledIn;
import org.rolecard.source.FileTrouble;
import org.rolecard.source.FileTrouble.Action;
import org.rolecard.template.TemplateFault;

/**
 * Makes the files of one person, as far as they are missing or not as they should be.
 *
 * @param request what is to be made
 * @param workshop makes documents
 * @param inputs tells what is new
 * @param manifest what was made before; is told what is made now
 * @param out the folder of all people's folders
 */
record PersonFiles(ScorecardsRequest request, Workshop workshop, Inputs inputs, Manifest manifest, Path out) {
    static final String KIND = "scorecard";

    /** What became of a file. */
    enum Fate {
        /** It is new. */
        WRITTEN,
        /** It is as it should be. */
        KEPT,
        /** Somebody changed it, as by filling it in; apart from that it is as it should be. */
        FILLED_IN,
        /** Somebody changed it, and it is not as it would be made today. */
        FILLED_IN_AND_OLD
    }

    /**
     * A file and what became of it.
     *
     * @param path its path below the folder of all people, with slashes
     * @param fate what became of it
     */
    record Done(String path, Fate fate) {}

    /** Makes them. */
    List<Done> make(Person person, Role role, String folder)
            throws TemplateFault, FileTrouble, FontFault, InputFault, DocumentFault {
        new OutFolder(out).at(folder);
        List<Done> done = new ArrayList<>();
        for (Edition edition : request.editions()) {
            for (Format format : request.formats()) {
                String path = folder + "/" + name(edition, format);
                done.add(new Done(path, file(person, role, edition, format, path)));
            }
        }
        return done;
    }

    static String name(Edition edition, Format format) {
        return KIND + "." + edition.tag() + "." + format.word();
    }

    private Fate file(Person person, Role role, Edition edition, Format format, String path)
            throws TemplateFault, FileTrouble, FontFault, InputFault, DocumentFault {
        Path target = resolve(path);
        Optional<String> onDisk = Digest.ofFile(target);
        Optional<Made> before = manifest.find(path);
        Optional<String> now = inputs.of(person, role, edition, format);
        boolean sameInputs = now.isPresent() && before.map(Made::inputs).equals(now);
        boolean untouched = onDisk.isPresent() && before.map(Made::sha256).equals(onDisk);
        boolean maybeFilledIn = onDisk.isPresent() && !untouched && !request.overwrite() && isWorkbook(format, target);
        if (sameInputs && (untouched || maybeFilledIn)) {
            return untouched ? Fate.KEPT : Fate.FILLED_IN;
        }
        byte[] content = built(person, role, edition, format).content();
        String digest = Digest.of(content);
        boolean same = onDisk.equals(Optional.of(digest));
        if (!same && maybeFilledIn) {
            boolean old = before.map(Made::sha256).filter(digest::equals).isEmpty();
            return old ? Fate.FILLED_IN_AND_OLD : Fate.FILLED_IN;
        }
        if (!same) {
            WholeFile.write(target, content);
        }
        manifest.note(path, new Made(digest, now.orElse("")));
        return same ? Fate.KEPT : Fate.WRITTEN;
    }

    private Built built(Person person, Role role, Edition edition, Format format)
            throws TemplateFault, FileTrouble, FontFault, InputFault, DocumentFault {
        return workshop.build(role, new FilledIn(person, Map.of()), List.of(KIND), List.of(edition), List.of(format))
                .get(0);
    }

    private Path resolve(String path) throws FileTrouble {
        try {
            return out.resolve(path);
        } catch (InvalidPathException e) {
            throw FileTrouble.unspeakable(path);
        }
    }

    /** Only spreadsheets are filled in; what is no ZIP file cannot be one, and is made anew. */
    private static boolean isWorkbook(Format format, Path file) throws FileTrouble {
        if (format != Format.XLSX) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        } catch (IOException e) {
            throw FileTrouble.because(Action.READ, file, e);
        }
    }
}
