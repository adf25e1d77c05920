package org.rolecard.yaml;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;
import org.rolecard.source.SourceText;

/** Reads YAML that a test holds as text. */
final class Yaml {
    private Yaml() {}

    static YamlFile read(String text) {
        return StrictYaml.read(new SourceText("r.yaml", text));
    }

    /** The tree of a text with nothing wrong in it. */
    static YamlNode tree(String text) {
        YamlFile file = read(text);
        assertThat(file.problems()).isEmpty();
        return file.root().orElseThrow();
    }

    /** What is said about a text, as a user sees it. */
    static String said(String text) {
        return read(text).problems().stream().map(Problem::toString).collect(joining("\n"));
    }

    /** The place and the code of each problem of a text, for where the wording is told elsewhere. */
    static String places(String text) {
        return read(text).problems().stream()
                .map(p -> p.place() + " " + p.code())
                .collect(joining("\n"));
    }

    static Place place(int line, int column) {
        return new Place("r.yaml", line, column);
    }

    static YamlNode.Scalar scalar(String text, int line, int column) {
        return new YamlNode.Scalar(text, place(line, column));
    }

    static YamlNode.Entry entry(String key, int line, int column, YamlNode value) {
        return new YamlNode.Entry(key, place(line, column), value);
    }
}
