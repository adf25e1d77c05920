package org.rolecard.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Files as they are after a slip of the finger, or three: characters and lines lost, doubled, moved and put in. */
final class Mutation {
    private static final List<String> PIECES = List.of(
            ":",
            ": ",
            "- ",
            "#",
            " #",
            "{",
            "}",
            "[",
            "]",
            ",",
            "&",
            "*",
            "!",
            "|",
            ">",
            "'",
            "\"",
            "%",
            "@",
            "`",
            "\\",
            "?",
            "~",
            "<<: ",
            "---\n",
            "...\n",
            "\n",
            "\r",
            "\t",
            " ",
            "    ",
            "0x",
            "1e9",
            "ก",
            "ี",
            "😀",
            "\u0000",
            "\u2028",
            "\uFEFF",
            "\u00A0",
            "\u200B",
            "“",
            "”",
            "’",
            "：",
            "，",
            "–",
            "•",
            "๙",
            "2570-01-31",
            "th: ",
            "en: ",
            "\n  - ",
            "\n    ",
            "\\u0007",
            "<script>",
            "\uD83D");

    private Mutation() {}

    /** The text with one to three changes. */
    static String of(String text, Random random) {
        String mutant = text;
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            mutant = random.nextBoolean() ? withCharacterChanged(mutant, random) : withLineChanged(mutant, random);
        }
        return mutant;
    }

    private static String withCharacterChanged(String text, Random random) {
        int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
        int end = text.offsetByCodePoints(at, 1);
        String before = text.substring(0, at);
        String character = text.substring(at, end);
        String after = text.substring(end);
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + character + character + after;
            case 2 -> before + piece + character + after;
            default -> before + piece + after;
        };
    }

    private static String withLineChanged(String text, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        String other = lines.get(random.nextInt(lines.size()));
        switch (random.nextInt(5)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, line);
            case 2 -> lines.add(at, other);
            case 3 -> lines.set(at, other);
            default -> lines.set(at, random.nextBoolean() ? " " + line : line.stripLeading());
        }
        return String.join("\n", lines);
    }
}
