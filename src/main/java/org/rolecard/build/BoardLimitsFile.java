package org.rolecard.build;

import org.rolecard.model.BoardLimits;
import org.rolecard.reading.BoardLimitsReader;
import org.rolecard.source.FileTrouble;
import org.rolecard.source.Folder;
import org.rolecard.source.SourceFile;
import org.rolecard.source.SourceFile.NotText;
import org.rolecard.yaml.StrictYaml;

/** How long texts on job boards may be, from {@code job-board.yaml} among the templates. */
final class BoardLimitsFile {
    private static final String NAME = "job-board.yaml";

    private BoardLimitsFile() {}

    static BoardLimits read(Folder templates) throws FileTrouble, InputFault {
        SourceFile file = templates.find(NAME).orElseThrow();
        try {
            return InputFault.valueOf(BoardLimitsReader.read(StrictYaml.read(file.text())));
        } catch (NotText e) {
            throw new InputFault(e.problem());
        }
    }
}
