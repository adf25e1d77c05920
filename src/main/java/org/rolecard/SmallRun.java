package org.rolecard;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Tells from the command line alone, before anything is read, whether a run is one of few documents. */
final class SmallRun {
    /** The options of {@code build} that are followed by a word; the launcher beside the jar has the same list. */
    private static final Set<String> WITH_A_WORD =
            Set.of("--lang", "--format", "--document", "--out", "--roles", "--templates", "--jobs", "--actuals");

    /** Up to these, the settings are of use; the launcher has the same limits. */
    static final int FEW = 5;

    static final int MANY = 100;
    static final int MANY_OF_ONE_FORMAT = 1500;

    private SmallRun() {}

    /**
     * Whether the second compiler, which these settings leave out, would come too late: a few roles are named, or there
     * are not many files to build.
     */
    static boolean isAskedFor(Path folder, String... args) {
        if (args.length == 0 || !args[0].equals("build")) {
            return false;
        }
        int named = 0;
        String roles = "roles";
        String formats = "";
        for (int i = 1; i < args.length; i++) {
            String value = i + 1 < args.length ? args[i + 1] : "";
            roles = valueOf("--roles", args[i], value).orElse(roles);
            formats = valueOf("--format", args[i], value).orElse(formats);
            if (WITH_A_WORD.contains(args[i])) {
                i++;
            } else if (!args[i].startsWith("-")) {
                named++;
            }
        }
        boolean oneFormat = !formats.isEmpty() && formats.indexOf(',') < 0;
        return named > 0 ? named <= FEW : files(folder, roles) <= (oneFormat ? MANY_OF_ONE_FORMAT : MANY);
    }

    private static Optional<String> valueOf(String option, String word, String next) {
        if (word.equals(option)) {
            return Optional.of(next);
        }
        return word.startsWith(option + "=") ? Optional.of(word.substring(option.length() + 1)) : Optional.empty();
    }

    private static int files(Path folder, String roles) {
        String[] names = folder.resolve(roles).toFile().list((parent, name) -> name.endsWith(".yaml"));
        return names == null ? 0 : names.length;
    }
}
