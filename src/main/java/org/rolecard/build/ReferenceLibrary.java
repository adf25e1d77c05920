package org.rolecard.build;

import java.util.List;
import java.util.Optional;
import org.rolecard.source.FileTrouble;
import org.rolecard.source.Folder;
import org.rolecard.source.SourceFile;
import org.rolecard.word.Reference;
import org.rolecard.word.Reference.ReferenceFault;
import org.rolecard.word.WordWriter;

/**
 * The company's own Word file among its templates, {@code reference.docx}.
 *
 * @param templates the user's templates
 */
record ReferenceLibrary(Folder templates) {
    /** It is read only where Word files are asked for, so that a broken one stops no other format. */
    WordWriter writer(List<Format> formats) throws FileTrouble, InputFault {
        for (String name : formats.contains(Format.DOCX) ? Reference.FILES : List.<String>of()) {
            Optional<SourceFile> file = templates.find(name);
            if (file.isPresent()) {
                try {
                    return new WordWriter(
                            Reference.read(file.get().name(), file.get().bytes()));
                } catch (ReferenceFault e) {
                    throw new InputFault(e.problem());
                }
            }
        }
        return new WordWriter(Reference.none());
    }
}
