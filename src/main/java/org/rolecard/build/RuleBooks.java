package org.rolecard.build;

import org.rolecard.model.RuleBook;
import org.rolecard.reading.ReadFile;
import org.rolecard.reading.RuleBookReader;
import org.rolecard.source.BuiltInFolder;
import org.rolecard.source.SourceFile.NotText;
import org.rolecard.yaml.StrictYaml;
import org.rolecard.yaml.YamlFile;

/** The checker's rule book, from the files inside the program. */
public final class RuleBooks {
    private static final BuiltInFolder FOLDER = new BuiltInFolder("rules");

    private RuleBooks() {}

    /** The built-in rule book. */
    public static RuleBook builtIn() {
        return new RuleBook(
                sound(RuleBookReader.wording(file("wording.yaml"))),
                sound(RuleBookReader.wording(file("typing.yaml"))),
                sound(RuleBookReader.spelling(file("spelling.yaml"))),
                sound(RuleBookReader.words(file("words.yaml"))),
                sound(RuleBookReader.measures(file("measures.yaml"))));
    }

    private static YamlFile file(String name) {
        try {
            return StrictYaml.read(FOLDER.find(name).orElseThrow().text());
        } catch (NotText e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static <T> T sound(ReadFile<T> read) {
        if (read.anyError()) {
            throw new IllegalStateException(read.problems().toString());
        }
        return read.value();
    }
}
