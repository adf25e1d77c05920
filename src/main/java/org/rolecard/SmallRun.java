package org.rolecard;

import java.util.Set;

/** Tells from the command line alone, before anything is read, how much there is to make. */
final class SmallRun {
    /** The options of these commands that are followed by a word; the launcher beside the jar has the same list. */
    private static final Set<String> WITH_A_WORD =
            Set.of("--lang", "--format", "--document", "--out", "--roles", "--templates", "--jobs", "--actuals");

    /** So many names at most are few; the launchers have the same limit. */
    static final int FEW = 5;

    private SmallRun() {}

    /** How much there is to make. */
    enum Size {
        /** The documents of a few roles or openings that are named. */
        FEW,
        /** More documents. */
        MORE,
        /** None. */
        NOTHING
    }

    /** The size of the run that a command line asks for. */
    static Size size(String... args) {
        return switch (args.length == 0 ? "" : args[0]) {
            case "build", "post" -> named(args) >= 1 && named(args) <= FEW ? Size.FEW : Size.MORE;
            case "scorecards" -> Size.MORE;
            default -> Size.NOTHING;
        };
    }

    private static int named(String... args) {
        int named = 0;
        for (int i = 1; i < args.length; i++) {
            if (WITH_A_WORD.contains(args[i])) {
                i++;
            } else if (!args[i].startsWith("-")) {
                named++;
            }
        }
        return named;
    }
}
