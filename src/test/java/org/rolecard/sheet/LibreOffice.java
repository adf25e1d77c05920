package org.rolecard.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice without a window: the spreadsheet program that a test can ask. */
public final class LibreOffice {
    private static final String PROGRAM = "soffice";

    /** With some hundreds of files in one call it gives up halfway. */
    private static final int AT_ONCE = 100;

    /** Compute every formula on opening, as Excel does for our files; without it, a result in the file is kept. */
    private static final String COMPUTE_ANEW = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
            <value>0</value></prop></item>
            </oor:items>
            """;

    private LibreOffice() {}

    /** Skips the test, and says why, where it is not installed. */
    public static void isHere() {
        boolean here = Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
        Assumptions.assumeTrue(here, "LibreOffice (soffice) is not installed; apt-get install libreoffice-calc-nogui");
    }

    /** Opens every workbook of a folder, which computes it anew, and saves it into another folder. */
    public static void saveAgain(Path from, Path to, Path profile) throws IOException, InterruptedException {
        List<String> files;
        try (Stream<Path> all = Files.list(from)) {
            files = all.sorted().map(Path::toString).toList();
        }
        for (int i = 0; i < files.size(); i += AT_ONCE) {
            convert(files.subList(i, Math.min(i + AT_ONCE, files.size())), to, profile);
        }
    }

    private static void convert(List<String> files, Path to, Path profile) throws IOException, InterruptedException {
        Path settings = Files.createDirectories(profile.resolve("user"));
        Files.writeString(settings.resolve("registrymodifications.xcu"), COMPUTE_ANEW);
        List<String> words = new ArrayList<>(List.of(
                PROGRAM,
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                to.toString()));
        words.addAll(files);
        Path log = Files.createTempFile("soffice", ".log");
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process.getOutputStream().close();
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("LibreOffice did not end");
        }
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        Files.delete(log);
    }
}
