package org.rolecard.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rolecard.model.Role;
import org.rolecard.pdf.FontFault;
import org.rolecard.problem.Problem;
import org.rolecard.problem.Severity;
import org.rolecard.reading.ActualsReader;
import org.rolecard.reading.ReadFile;
import org.rolecard.scoring.FilledIn;
import org.rolecard.source.DiskFolder;
import org.rolecard.source.FileTrouble;
import org.rolecard.source.SourceFile.NotText;
import org.rolecard.yaml.StrictYaml;
import org.rolecard.yaml.YamlFile;

/**
 * The file that a scorecard is filled in from.
 *
 * @param path where it is
 */
record ActualsFile(Path path) {
    /** What it says about a role's scorecard; its characters are held against the fonts where PDFs are wanted. */
    FilledIn read(Role role, Workshop workshop, boolean pdf) throws FileTrouble, FontFault, InputFault {
        try {
            YamlFile yaml = StrictYaml.read(DiskFolder.read(path).text());
            ReadFile<FilledIn> read = ActualsReader.read(yaml, role);
            List<Problem> problems = new ArrayList<>(read.problems());
            if (pdf) {
                problems.addAll(workshop.missing().in(yaml));
            }
            if (problems.stream().anyMatch(p -> p.severity() == Severity.ERROR)) {
                throw new InputFault(problems);
            }
            return read.value();
        } catch (NotText e) {
            throw new InputFault(e.problem());
        }
    }
}
