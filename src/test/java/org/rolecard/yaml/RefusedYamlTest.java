package org.rolecard.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Aliases, anchors, tags and merge keys would change the text without a word, so each is an error at its place. */
final class RefusedYamlTest {
    @Test
    void refusesAnAlias() {
        assertThat(Yaml.said("a: 1\nk: *x\n")).isEqualTo("""
                r.yaml:2:4: error: '*' at the start of a value means a YAML alias, which is not read here; put the text in quotes, or write it out [yaml-alias]
                  k: *x
                     ^""");
    }

    @Test
    void refusesAnAnchor() {
        assertThat(Yaml.said("title: &Sales lead\n")).isEqualTo("""
                r.yaml:1:8: error: '&' at the start of a value means a YAML anchor, which is not read here; put the text in quotes, or take the '&' away [yaml-anchor]
                  title: &Sales lead
                         ^""");
    }

    @Test
    void refusesATag() {
        assertThat(Yaml.said("title: !important x\n")).isEqualTo("""
                r.yaml:1:8: error: '!' at the start of a value means a YAML tag, which is not read here; put the text in quotes, or take the '!' away [yaml-tag]
                  title: !important x
                         ^""");
    }

    @Test
    void refusesAMergeKey() {
        assertThat(Yaml.said("a: 1\n<<: {b: 2}\n")).isEqualTo("""
                r.yaml:2:1: error: '<<' is not read here; write the keys out [yaml-merge]
                  <<: {b: 2}
                  ^""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            *x           | 1:1
            [a, *b]      | 1:5
            {a: *b}      | 1:5
            - - *a       | 1:5
            """)
    void findsAnAliasWhereverItStands(String text, String place) {
        assertThat(Yaml.places(text)).isEqualTo("r.yaml:" + place + " yaml-alias");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            &x | 1:1
            &x a         | 1:1
            k: &x        | 1:4
            k: &x "a"    | 1:4
            k: &x [a]    | 1:4
            k: &x {a: b} | 1:4
            [&x a, b]    | 1:2
            {&x a: b}    | 1:2
            {a: b, &x c: d} | 1:8
            """)
    void findsAnAnchorOnEveryKindOfValueAndOnKeysOnce(String text, String place) {
        assertThat(Yaml.places(text)).isEqualTo("r.yaml:" + place + " yaml-anchor");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            !x a             | 1:1
            k: !             | 1:4
            k: ! a           | 1:4
            k: !!str a       | 1:4
            k: !!int '-'     | 1:4
            k: !!int 0x      | 1:4
            k: !!float .     | 1:4
            k: !!binary x    | 1:4
            k: !!binary aGk= | 1:4
            k: !!map {a: b}  | 1:4
            k: !<tag:a,1:b> c | 1:4
            {!x a: b}        | 1:2
            {a: b, !x c: d}  | 1:8
            [a, !x [b]]      | 1:5
            """)
    void findsATagWhateverItSays(String text, String place) {
        assertThat(Yaml.places(text)).isEqualTo("r.yaml:" + place + " yaml-tag");
    }

    @Test
    void refusesAnAnchorBeforeABlockAtTheAnchorOnly() {
        assertThat(Yaml.places("""
                a: &x
                  b: 1
                c: &y
                  - 1
                """)).isEqualTo("""
                r.yaml:1:4 yaml-anchor
                r.yaml:3:4 yaml-anchor""");
    }

    @Test
    void refusesATagThatNamesAJavaClassAndMakesNothingOfIt() {
        YamlFile file = Yaml.read("k: !!javax.script.ScriptEngineManager [a]\n");
        assertThat(file.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.code()).isEqualTo("yaml-tag"));
    }

    @Test
    void findsAllOfThemInOneRun() {
        assertThat(Yaml.places("""
                a: &x 1
                b: *x
                <<: *x
                c: !t 2
                c: 3
                """)).isEqualTo("""
                r.yaml:1:4 yaml-anchor
                r.yaml:2:4 yaml-alias
                r.yaml:3:1 yaml-merge
                r.yaml:3:5 yaml-alias
                r.yaml:4:4 yaml-tag
                r.yaml:5:1 duplicate-key""");
    }

    @Test
    void takesNoneOfThemFromTextsInQuotes() {
        assertThat(Yaml.said("""
                - '*x'
                - "&x"
                - '!x'
                - a *b* & c!
                """)).isEmpty();
    }
}
