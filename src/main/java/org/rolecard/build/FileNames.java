package org.rolecard.build;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rolecard.problem.Message;
import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;

/** What the names of role files look like, and what they look like where an editor or a habit got in the way. */
final class FileNames {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|(?:com|lpt)[0-9]");
    private static final Pattern MEANT = Pattern.compile("(?s)[^.].*\\.ya?ml(?:\\.txt)?", Pattern.CASE_INSENSITIVE);
    private static final List<String> OTHER_ENDINGS = List.of(".yml", ".yaml.txt", ".yml.txt", ".txt");

    private FileNames() {}

    /** Whether a text can be a role's id; the names that Windows keeps for devices can be no folder there. */
    static boolean isId(String text) {
        return ID.matcher(text).matches() && !isReserved(text);
    }

    private static boolean isReserved(String text) {
        return RESERVED.matcher(text).matches();
    }

    /** The id of the role that a file of that name defines. */
    static Optional<String> id(String name) {
        return Optional.of(name)
                .filter(n -> n.endsWith(".yaml"))
                .map(n -> n.substring(0, n.length() - ".yaml".length()))
                .filter(FileNames::isId);
    }

    /** Whether a file of a folder was probably meant as a role, so that it must not be passed over in silence. */
    static boolean isMeant(String name) {
        return MEANT.matcher(name).matches();
    }

    /** Says so of a file whose name is no role's id. */
    static Optional<Problem> misnamed(String shown, String name) {
        if (id(name).isPresent()) {
            return Optional.empty();
        }
        String bare = name.toLowerCase(Locale.ROOT).replaceFirst("(?:\\.ya?ml)?(?:\\.txt)?$", "");
        if (isReserved(bare)) {
            return Optional.of(
                    Problem.error(Place.startOf(shown), "file-name", Message.of("file-name.reserved", bare), ""));
        }
        Message says =
                meant(name).map(right -> Message.of("file-name.rename", right)).orElse(Message.of("file-name"));
        return Optional.of(Problem.error(Place.startOf(shown), "file-name", says, ""));
    }

    /** The name that was meant where only the ending or capital letters are wrong. */
    private static Optional<String> meant(String name) {
        String bare = name.toLowerCase(Locale.ROOT).replaceFirst("(?:\\.ya?ml)?(?:\\.txt)?$", "");
        return name.contains(".") && isId(bare) ? Optional.of(bare + ".yaml") : Optional.empty();
    }

    /** The file of a role that stands under another ending, among the names of a folder. */
    static Optional<String> withOtherEnding(String id, List<String> names) {
        return names.stream()
                .filter(name -> OTHER_ENDINGS.contains(
                        name.startsWith(id) ? name.substring(id.length()).toLowerCase(Locale.ROOT) : ""))
                .findFirst();
    }
}
