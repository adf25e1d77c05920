package org.rolecard.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No name leads out of a folder. */
class FolderTest {
    @TempDir
    private Path parent;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "...",
                "/",
                "//",
                "../secret",
                "../../secret",
                "../../../../../../../../etc/hostname",
                "a/..",
                "a/../..",
                "a/../../secret",
                "a/./b",
                "./a",
                "a/",
                "a//b",
                "/a",
                "/etc/hostname",
                "//etc/hostname",
                "..//secret",
                "....//secret",
                "..././secret",
                ".hidden",
                "a/.hidden",
                "..\\secret",
                "..\\/secret",
                "a\\..\\..\\secret",
                "\\\\server\\share\\a",
                "C:\\a",
                "C:/a",
                "C:a",
                "a:b",
                "a::$DATA",
                "file:///etc/hostname",
                "file:a",
                "http://example.org/a",
                "jar:file:a!/b",
                "classpath:a",
                "%2e%2e/secret",
                "%2e%2e%2fsecret",
                "..%2fsecret",
                "..%5csecret",
                "..%c0%afsecret",
                "..%252fsecret",
                "..;/secret",
                "..?/secret",
                "~/secret",
                "~",
                "$HOME",
                "${HOME}/a",
                "`a`",
                "a\u0000",
                "../secret\u0000.yaml",
                "a\nb",
                "a\n",
                "\na",
                "a\r",
                " a",
                "a b",
                "a\t",
                "..\u2215secret",
                "..\u2044secret",
                "\uFF0E\uFF0E/secret",
                "\uFF0E\uFF0E\uFF0Fsecret",
                "\u202Ea",
                "*",
                "a?",
                "a|b",
                "-a"
            })
    void unsafeNamesAreFoundNowhere(String name) throws IOException {
        Files.writeString(parent.resolve("secret"), "secret");
        Path path = parent.resolve("folder");
        Files.createDirectories(path.resolve("a"));
        assertThat(Folder.isSafe(name)).isFalse();
        assertThat(new DiskFolder(path).find(name)).isEmpty();
        assertThat(new BuiltInFolder("templates").find(name)).isEmpty();
        assertThat(new LayeredFolder(new DiskFolder(path), new BuiltInFolder("templates")).find(name))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "account-manager-sales.yaml",
                "_company.yaml",
                "fonts/Sarabun-Regular.ttf",
                "a/b/c.png",
                "7.yaml",
                "v1.2.3.png",
                "a..b",
                "โลโก้บริษัท.png",
                "ที่-1_2.yaml"
            })
    void ordinaryNamesAreSafe(String name) throws IOException {
        assertThat(Folder.isSafe(name)).isTrue();
        Files.createDirectories(parent.resolve(name).resolveSibling(""));
        Files.writeString(parent.resolve(name), "found");
        assertThat(new DiskFolder(parent).find(name).map(SourceFile::bytes))
                .contains("found".getBytes(StandardCharsets.UTF_8));
    }
}
