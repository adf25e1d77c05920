package org.rolecard.yaml;

import java.util.List;
import java.util.Optional;
import org.rolecard.problem.Problem;
import org.rolecard.source.SourceText;

/**
 * What came of reading a YAML file.
 *
 * @param source the file
 * @param root the outermost value, unless the file could not be read to its end
 * @param problems what is wrong with it as YAML
 */
public record YamlFile(SourceText source, Optional<YamlNode> root, List<Problem> problems) {
    /** Copies the list. */
    public YamlFile {
        problems = List.copyOf(problems);
    }
}
