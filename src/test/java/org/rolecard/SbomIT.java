package org.rolecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of what the jar holds says all of it, nothing else, and nothing of when or where it was made. */
class SbomIT {
    private static final Path JAR = Path.of(System.getProperty("rolecard.jar", "target/rolecard.jar"));

    /** Libraries whose jars do not say themselves what they are, each with a file that only it has. */
    private static final Map<String, String> SILENT = Map.ofEntries(
            Map.entry("org.apache.poi:poi", "org/apache/poi/ss/usermodel/Cell.class"),
            Map.entry("org.apache.poi:poi-ooxml", "org/apache/poi/xssf/usermodel/XSSFWorkbook.class"),
            Map.entry(
                    "org.apache.poi:poi-ooxml-lite",
                    "org/openxmlformats/schemas/spreadsheetml/x2006/main/CTWorksheet.class"),
            Map.entry("org.apache.xmlbeans:xmlbeans", "org/apache/xmlbeans/XmlObject.class"),
            Map.entry("org.freemarker:freemarker", "freemarker/template/Template.class"),
            Map.entry("org.jetbrains:annotations", "org/jetbrains/annotations/NotNull.class"),
            Map.entry("org.jspecify:jspecify", "org/jspecify/annotations/NullMarked.class"));

    private static JsonNode sbom() throws IOException {
        Path file = JAR.resolveSibling("rolecard-sbom.json");
        assumeTrue(Files.exists(file), "Maven makes no SBOM with -o");
        return new ObjectMapper().readTree(Files.readString(file));
    }

    /** The libraries that it lists, each with its version. */
    private static Map<String, String> listed() throws IOException {
        Map<String, String> listed = new TreeMap<>();
        for (JsonNode library : sbom().path("components")) {
            listed.put(
                    library.path("group").asText() + ":" + library.path("name").asText(),
                    library.path("version").asText());
        }
        return listed;
    }

    @Test
    void itListsEachLibraryOfTheJarInItsVersion() throws IOException {
        Map<String, String> listed = listed();
        assertThat(listed).hasSizeGreaterThan(40);
        Set<String> silent = new TreeSet<>(listed.keySet());
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<JarEntry> telling = jar.stream()
                    .filter(e -> e.getName().matches("META-INF/maven/.*/pom\\.properties"))
                    .filter(e -> !e.getName().contains("/org.rolecard/"))
                    .toList();
            for (JarEntry entry : telling) {
                Properties about = new Properties();
                try (InputStream in = jar.getInputStream(entry)) {
                    about.load(in);
                }
                String name = about.getProperty("groupId") + ":" + about.getProperty("artifactId");
                assertThat(listed).containsEntry(name, about.getProperty("version"));
                silent.remove(name);
            }
            assertThat(silent).isEqualTo(new TreeSet<>(SILENT.keySet()));
            assertThat(SILENT.values()).allMatch(file -> jar.getEntry(file) != null);
        }
    }

    /** Those of one family by its first word alone: poi stands for poi-ooxml. */
    @Test
    void theLicenceOfTheProgramNamesEachLibraryToo() throws IOException {
        String licence = Files.readString(Path.of("LICENSE")).toLowerCase(Locale.ROOT);
        List<String> named =
                List.of(licence.substring(licence.indexOf("the released jar")).split("[^a-z0-9-]+", -1));
        try (JarFile jar = new JarFile(JAR.toFile())) {
            Stream<String> telling = jar.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.matches("META-INF/maven/.*/pom\\.properties"))
                    .map(name -> name.split("/", -1)[3]);
            Stream<String> silent = SILENT.keySet().stream().map(name -> name.replaceFirst(".*:", ""));
            assertThat(Stream.concat(telling, silent).map(name -> name.toLowerCase(Locale.ROOT)))
                    .hasSizeGreaterThan(40)
                    .allMatch(name -> named.contains(name) || named.contains(name.replaceFirst("-.*", "")));
        }
    }

    @Test
    void eachLibraryHasALicenceAndAHash() throws IOException {
        for (JsonNode library : sbom().path("components")) {
            assertThat(library.path("licenses"))
                    .as(library.path("purl").asText())
                    .isNotEmpty();
            assertThat(library.path("hashes").findValuesAsText("alg")).contains("SHA-256");
        }
    }

    @Test
    void itHasNoTestLibraries() throws IOException {
        assertThat(listed().keySet().stream()
                        .map(name -> name.replaceFirst(":.*", ""))
                        .collect(Collectors.toSet()))
                .doesNotContain("org.junit.jupiter", "org.assertj", "com.tngtech.archunit", "org.commonmark");
    }

    @Test
    void itSaysNothingOfWhenAndWhereItWasMade() throws IOException {
        assertThat(sbom().has("serialNumber")).isFalse();
        assertThat(sbom().path("metadata").has("timestamp")).isFalse();
        assertThat(sbom().toString())
                .doesNotContain(
                        System.getProperty("user.home"),
                        Path.of("").toAbsolutePath().toString());
    }
}
