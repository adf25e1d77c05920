package org.rolecard;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Tells from the command line alone, before anything is read, how many documents a run is about. */
final class SmallRun {
    /** The options of {@code build} that are followed by a word; the launcher beside the jar has the same list. */
    private static final Set<String> WITH_A_WORD =
            Set.of("--lang", "--format", "--document", "--out", "--roles", "--templates", "--jobs", "--actuals");

    /** Up to these, the settings are of use; the launcher has the same limits. */
    static final int FEW = 5;

    static final int MANY = 100;
    static final int MANY_OF_ONE_FORMAT = 1500;

    private SmallRun() {}

    /** How much there is to build. */
    enum Size {
        /** A few roles that are named. */
        FEW,
        /** Up to some thousand documents: the second compiler would come too late. */
        SOME,
        /** More documents. */
        MANY,
        /** Something else than building. */
        OTHER
    }

    /** The size of the run that a command line asks for in a folder. */
    static Size size(Path folder, String... args) {
        if (args.length == 0 || !args[0].equals("build")) {
            return Size.OTHER;
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
        if (named > 0) {
            return named <= FEW ? Size.FEW : Size.MANY;
        }
        return files(folder, roles) <= (oneFormat ? MANY_OF_ONE_FORMAT : MANY) ? Size.SOME : Size.MANY;
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
