package org.rolecard.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rolecard.document.Edition;
import org.rolecard.model.Person;
import org.rolecard.model.Role;
import org.rolecard.output.Digest;
import org.rolecard.source.FileTrouble;
import org.rolecard.source.FileTrouble.Action;

/**
 * A digest of all that a scorecard is made from: the program itself, the user's templates, the employer, the role as it
 * is for the person, and the person. If it is the same, so is the scorecard.
 *
 * @param common the digest of what all scorecards of a run share; empty where the program cannot tell which it is
 */
record Inputs(Optional<String> common) {
    static Inputs of(ScorecardsRequest request, Workshop workshop) throws FileTrouble {
        Optional<String> program = program();
        if (program.isEmpty()) {
            return new Inputs(Optional.empty());
        }
        List<String> parts = new ArrayList<>();
        parts.add(program.get());
        parts.add(workshop.employer().toString());
        parts.add(request.date().toString());
        parts.add(Boolean.toString(request.replaceMissing()));
        templates(request.folders().templates(), parts);
        return new Inputs(Optional.of(Digest.of(parts)));
    }

    /** The jar's digest: a version's number stays the same while the program is worked on. */
    private static Optional<String> program() throws FileTrouble {
        try {
            Path code = Path.of(Inputs.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Digest.ofFile(code);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static void templates(Path folder, List<String> parts) throws FileTrouble {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                parts.add(folder.relativize(file).toString());
                parts.add(Digest.ofFile(file).orElse(""));
            }
        } catch (UncheckedIOException e) {
            throw FileTrouble.within(folder, e);
        } catch (IOException e) {
            throw FileTrouble.because(Action.READ_FOLDER, folder, e);
        }
    }

    /** The digest for one file; empty where it cannot be told. */
    Optional<String> of(Person person, Role role, Edition edition, Format format) {
        return common.map(c -> Digest.of(List.of(c, person.toString(), role.toString(), edition.tag(), format.word())));
    }
}
