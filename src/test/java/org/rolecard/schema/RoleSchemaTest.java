package org.rolecard.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolecard.reading.RoleReader;
import org.rolecard.source.SourceText;
import org.rolecard.yaml.StrictYaml;

/** The schema says of every role file what the program says, judged by a validator that is not ours. */
class RoleSchemaTest {
    private static final Path COMMITTED = Path.of("src/main/resources/schema/role.schema.json");
    private static final Path FULL = Path.of("src/test/resources/sample-roles/every-key.yaml");
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(RoleSchema.text(), InputFormat.JSON);

    static Stream<Path> roles() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String folder : List.of("roles", "src/docs/examples/roles", "src/test/resources/sample-roles")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                files.filter(f -> f.getFileName().toString().matches("[a-z].*\\.yaml"))
                        .sorted()
                        .forEach(all::add);
            }
        }
        return all.stream();
    }

    @Test
    void theCommittedSchemaIsTheOneThatTheModelGives() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(COMMITTED, RoleSchema.text(), StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(COMMITTED, StandardCharsets.UTF_8)).isEqualTo(RoleSchema.text());
    }

    @ParameterizedTest
    @MethodSource("roles")
    void everyRoleThatThereIsFits(Path role) throws IOException {
        assertThat(SCHEMA.validate(Files.readString(role), InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("roles")
    void everyRoleSaysWhereTheSchemaIs(Path role) throws IOException {
        if (!role.startsWith("src/test")) {
            String first = Files.readAllLines(role).get(0);
            assertThat(first).startsWith("# yaml-language-server: $schema=");
            assertThat(role.resolveSibling(first.substring(first.indexOf('=') + 1))
                            .normalize())
                    .isEqualTo(COMMITTED);
        }
    }

    @Test
    void itRefusesWhatTheProgramRefusesWhenAnyKeyIsLeftOut() throws IOException {
        List<String> paths = new ArrayList<>();
        objects(YAML.readTree(FULL.toFile()), "", paths);
        for (String path : paths) {
            for (String key : keys(path)) {
                assertSameVerdict(path, key + " left out", object -> object.remove(key));
            }
        }
    }

    @Test
    void itRefusesWhatTheProgramRefusesWhenAKeyIsUnknownOrAValueIsOfTheWrongKind() throws IOException {
        List<String> paths = new ArrayList<>();
        objects(YAML.readTree(FULL.toFile()), "", paths);
        for (String path : paths) {
            assertSameVerdict(path, "an unknown key", object -> object.put("colour", "red"));
            for (String key : keys(path)) {
                assertSameVerdict(
                        path,
                        key + " is a list of lists",
                        object -> object.putArray(key).addArray().addArray());
                assertSameVerdict(
                        path,
                        key + " is empty keys",
                        object -> object.putObject(key).put("x", "y"));
            }
        }
    }

    private static void assertSameVerdict(String path, String change, Consumer<ObjectNode> changing)
            throws IOException {
        JsonNode role = YAML.readTree(FULL.toFile());
        changing.accept((ObjectNode) role.at(path));
        String text = YAML.writeValueAsString(role);
        boolean schema = SCHEMA.validate(text, InputFormat.YAML).isEmpty();
        boolean program = !RoleReader.read(StrictYaml.read(new SourceText("r.yaml", text)), "every-key")
                .anyError();
        assertThat(schema).as("%s: %s", path, change).isEqualTo(program);
    }

    private static List<String> keys(String path) throws IOException {
        List<String> keys = new ArrayList<>();
        YAML.readTree(FULL.toFile()).at(path).fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static void objects(JsonNode node, String path, List<String> paths) {
        if (node instanceof ObjectNode object) {
            paths.add(path);
            object.properties().forEach(e -> objects(e.getValue(), path + "/" + e.getKey(), paths));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                objects(array.get(i), path + "/" + i, paths);
            }
        }
    }
}
