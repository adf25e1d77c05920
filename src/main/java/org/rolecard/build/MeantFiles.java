package org.rolecard.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rolecard.problem.Suggestion;
import org.rolecard.source.DiskFolder;
import org.rolecard.source.FileTrouble;
import org.rolecard.source.FileTrouble.Action;

/** Finds the file that a person means who gives the id of a role or an opening in place of its file. */
final class MeantFiles {
    private static final Path ROLES = Path.of("roles");
    private static final Path OPENINGS = Path.of("openings");

    private MeantFiles() {}

    /** The opening file that is meant, as {@code rolecard new --opening} names and writes it. */
    static Path opening(Path path) {
        Path file = OPENINGS.resolve(path + ".yaml");
        boolean name = path.getNameCount() == 1 && !Files.exists(path);
        return name && Files.isRegularFile(file) ? file : path;
    }

    /** The role or opening file that is meant; where there is none, the nearest is named. */
    static Path any(Path path) throws FileTrouble {
        if (Files.exists(path)) {
            return path;
        }
        String id = bare(path);
        Path file = ROLES.resolve(id + ".yaml");
        if (Files.isRegularFile(file)) {
            if (path.toString().equals(id)) {
                return file;
            }
            throw FileTrouble.instead(Action.READ, path.toString(), file.toString());
        }
        Path opening = opening(path);
        if (!opening.equals(path)) {
            return opening;
        }
        refuseNearMiss(path, ROLES);
        return nearestOpening(path);
    }

    /** The opening file, if there is one; else, where one has a similar name, that one is named. */
    static Path nearestOpening(Path path) throws FileTrouble {
        if (!Files.exists(path)) {
            refuseNearMiss(path, OPENINGS);
        }
        return path;
    }

    private static void refuseNearMiss(Path path, Path folder) throws FileTrouble {
        List<String> names = new DiskFolder(folder).names();
        String id = bare(path);
        Optional<String> near = FileNames.withOtherEnding(id, names)
                .or(() -> Suggestion.nearest(
                                id,
                                names.stream()
                                        .flatMap(name -> FileNames.id(name).stream())
                                        .toList())
                        .map(nearest -> nearest + ".yaml"));
        if (near.isPresent()) {
            throw FileTrouble.instead(
                    Action.READ, path.toString(), folder.resolve(near.get()).toString());
        }
    }

    private static String bare(Path path) {
        return path.getFileName().toString().replaceFirst("(?:\\.ya?ml)?(?:\\.txt)?$", "");
    }
}
