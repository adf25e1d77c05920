package org.rolecard.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.rolecard.build.Build;
import org.rolecard.build.BuildReport;
import org.rolecard.build.BuildRequest;
import org.rolecard.build.BuildRequest.Folders;
import org.rolecard.build.Format;
import org.rolecard.build.InputFault;
import org.rolecard.build.Postings;
import org.rolecard.build.UnknownName;
import org.rolecard.document.Edition;

/**
 * All documents of one role, built in this process as the command line would.
 *
 * @param folder where they are
 */
record BuiltRole(Path folder) {
    /** Builds a role of a folder of role files, or of the library. */
    static BuiltRole build(String id, Path roles, Path out) {
        return build(id, roles, Path.of("no-templates-of-the-user"), Format.ofRoles(), out, Optional.empty());
    }

    /**
     * Builds a role with a measure of each kind of target, filled in: one measure does not apply, two are off the
     * scale.
     */
    static BuiltRole filled(Path out) {
        Path folder = Path.of("src/test/resources/filled");
        return build(
                "library-officer",
                folder,
                Path.of("no-templates-of-the-user"),
                Format.ofRoles(),
                out,
                Optional.of(folder.resolve("actuals/somchai.yaml")));
    }

    /** Builds a role of a folder of role files, or of the library, with templates of the user's, in some formats. */
    static BuiltRole build(String id, Path roles, Path templates, List<Format> formats, Path out) {
        return build(id, roles, templates, formats, out, Optional.empty());
    }

    private static BuiltRole build(
            String id, Path roles, Path templates, List<Format> formats, Path out, Optional<Path> actuals) {
        BuildRequest request = new BuildRequest(
                List.of(id),
                List.of(),
                List.of(Edition.values()),
                formats,
                new Folders(roles, templates, out),
                1,
                Optional.empty(),
                false,
                actuals);
        try {
            BuildReport report = new Build(request).run((done, total, role) -> {});
            if (report.anyError()) {
                throw new AssertionError(report.toString());
            }
            return new BuiltRole(out.resolve(id));
        } catch (IOException | InputFault | UnknownName e) {
            throw new AssertionError(e);
        }
    }

    /** Builds the postings of a folder of openings. */
    static BuildReport post(Path openings, Path out) {
        BuildRequest request = new BuildRequest(
                List.of(),
                List.of(),
                List.of(Edition.values()),
                List.of(Format.MD, Format.HTML, Format.PDF, Format.TXT, Format.JSONLD),
                new Folders(Path.of("roles"), Path.of("no-templates-of-the-user"), out),
                1,
                Optional.empty(),
                false,
                Optional.empty());
        try {
            return new Postings(request).run(List.of(openings));
        } catch (IOException | InputFault | UnknownName e) {
            throw new AssertionError(e);
        }
    }

    String text(String name) {
        try {
            return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDDocument pdf(String name) {
        try {
            return Loader.loadPDF(folder.resolve(name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
