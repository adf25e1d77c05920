package org.rolecard.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTreeTest {
    @Test
    void textsAndListsAreFoundUnderTheirKeys() {
        JsonTree tree = JsonTree.read("{\"a\": [{\"b\": \"ก\"}, {\"b\": 2}], \"c\": null}")
                .orElseThrow();
        assertThat(tree.list("a")).extracting(item -> item.text("b")).containsExactly("ก", "2");
        assertThat(tree.list("b")).isEmpty();
        assertThat(tree.text("a")).isEmpty();
        assertThat(tree.text("c")).isEqualTo("null"); // never written, so never asked for
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"a\": [", "[1,", "nonsense", "{\"a\" 1}"})
    void whatIsNoJsonIsNone(String text) {
        assertThat(JsonTree.read(text)).isEmpty();
    }

    @Test
    void aTextOfAnotherShapeHasNothingInIt() {
        assertThat(JsonTree.read("[1]").orElseThrow().list("people")).isEmpty();
        assertThat(JsonTree.read("").orElseThrow().list("people")).isEmpty();
    }
}
