package org.rolecard.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.rolecard.model.Scale;
import org.rolecard.reading.ReadFile;
import org.rolecard.reading.ScaleReader;
import org.rolecard.source.BuiltInFolder;
import org.rolecard.source.SourceFile.NotText;
import org.rolecard.yaml.StrictYaml;

/** The scales that the program brings, read from their files. */
final class BuiltInScales {
    static final Scale LEVELS = read("five-levels");
    static final Scale STEPS = read("step-points");

    private BuiltInScales() {}

    private static Scale read(String name) {
        try {
            ReadFile<Scale> read = ScaleReader.read(
                    StrictYaml.read(new BuiltInFolder("templates")
                            .find("scale." + name + ".yaml")
                            .orElseThrow()
                            .text()),
                    name);
            assertThat(read.problems()).isEmpty();
            return read.value();
        } catch (NotText e) {
            throw new AssertionError(e);
        }
    }
}
