package org.rolecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build rewrites lambdas and strings put together in the jar; programs do the same as before. */
class PlainCallsTest {
    private static final Path SAMPLE = Path.of("src/test/resources/plain-calls/Sample.java");

    @TempDir
    private Path folder;

    private Path jar;

    @BeforeEach
    void compile() throws IOException {
        Path classes = Files.createDirectory(folder.resolve("classes"));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int exit = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        said,
                        said,
                        "--release",
                        "17",
                        "-encoding",
                        "UTF-8",
                        "-d",
                        classes.toString(),
                        SAMPLE.toString());
        assertThat(exit).as(said.toString(StandardCharsets.UTF_8)).isZero();
        jar = folder.resolve("sample.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> made = Files.walk(classes)) {
            for (Path each : made.filter(Files::isRegularFile).sorted().toList()) {
                JarEntry entry =
                        new JarEntry(classes.relativize(each).toString().replace('\\', '/'));
                entry.setTime(0);
                out.putNextEntry(entry);
                out.write(Files.readAllBytes(each));
                out.closeEntry();
            }
        }
    }

    @Test
    void aProgramDoesTheSameAsBefore() throws IOException, InterruptedException {
        String before = java("-Xverify:all", "-cp", jar.toString(), "sample.Sample");
        assertThat(before).contains("hello you", "serializable", "own9own", "told");
        rewrite("sample");
        assertThat(java("-Xverify:all", "-cp", jar.toString(), "sample.Sample")).isEqualTo(before);
    }

    @Test
    void nothingIsLeftToBeLinkedButSerializableLambdasAndRecords() throws IOException, InterruptedException {
        assertThat(linkers())
                .containsEntry("sample/Sample.class", List.of("StringConcatFactory", "metafactory", "altMetafactory"));
        rewrite("sample");
        assertThat(linkers())
                .containsEntry("sample/Sample.class", List.of("altMetafactory"))
                .containsEntry("sample/Sample$Pair.class", List.of("ObjectMethods"))
                .hasSize(2);
    }

    @Test
    void otherPackagesStayAsTheyAre() throws IOException, InterruptedException {
        Map<String, List<String>> before = linkers();
        rewrite("sampl");
        assertThat(linkers()).isEqualTo(before);
    }

    @Test
    void theSameJarComesOutEachTime() throws IOException, InterruptedException {
        byte[] original = Files.readAllBytes(jar);
        rewrite("sample");
        byte[] first = Files.readAllBytes(jar);
        Files.write(jar, original);
        rewrite("sample");
        assertThat(Files.readAllBytes(jar)).isEqualTo(first);
    }

    private void rewrite(String packageName) throws IOException, InterruptedException {
        List<String> asm = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> path.contains("asm"))
                .toList();
        java("-cp", String.join(File.pathSeparator, asm), "src/packaging/PlainCalls.java", jar.toString(), packageName);
    }

    private static String java(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.add("-Dstdout.encoding=UTF-8");
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    /** By class, what links its calls at their first run. */
    private Map<String, List<String>> linkers() throws IOException {
        Map<String, List<String>> linkers = new TreeMap<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream().toList()) {
                String bytes = new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
                List<String> found = Stream.of("StringConcatFactory", "metafactory", "altMetafactory", "ObjectMethods")
                        .filter(bytes::contains)
                        .toList();
                if (!found.isEmpty()) {
                    linkers.put(entry.getName(), found);
                }
            }
        }
        return linkers;
    }
}
