package org.rolecard.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rolecard.problem.Message;
import org.rolecard.problem.Place;
import org.rolecard.source.SourceText;
import org.rolecard.yaml.Slips.Slip;

/**
 * How deep a line could stand that is indented as no line above it, and which of those depths was probably meant.
 *
 * @param source the file
 * @param number the line
 */
record Depths(SourceText source, int number) {
    /** The keys of a project's files, where one is taken for a part of the text before it. */
    static final String KEYS = "th|en|title|aliases|family|codes|level|department|reports-to|direct-reports|document"
            + "|note|purpose|responsibilities|qualifications|required|preferred|skills|competencies|working-conditions"
            + "|authority|relations|kpis|measures|scorecard|accepted|id|name|text|not-measured|definition|formula|unit"
            + "|direction|threshold|target|stretch|baseline|frequency|source|perspective|nature|timing|control"
            + "|measure|weight|rule|at|reason";

    private static final Pattern KEY = Pattern.compile("^\\s*(?:- +)?\\{?(?<key>[a-zA-Z][a-zA-Z0-9_-]*):");

    /**
     * A line that another could stand below.
     *
     * @param number its number
     * @param depth where its key begins, from 0
     * @param key its key
     */
    private record Open(int number, int depth, String key) {
        boolean isLanguage() {
            return key.equals("th") || key.equals("en");
        }
    }

    /** Whether the line begins an item of a list. */
    boolean isItem() {
        return isItem(line());
    }

    /** What is wrong with an item that stands deeper or less deep than the one before, or lost its dash. */
    Optional<Slip> item() {
        int column = indentation(line());
        int above = lineAbove(source, number);
        if (line().startsWith("{", column) && source.line(above).strip().startsWith("- {")) {
            return Optional.of(noDash(place(), line()));
        }
        int sibling = isItem() ? siblingItem() : 0;
        if (sibling == 0) {
            return Optional.empty();
        }
        int wanted = indentation(source.line(sibling));
        if (wanted > column) {
            return Optional.of(misfit(wanted, sibling));
        }
        String way = blockFollows() ? "yaml-syntax.block-too-deep" : "yaml-syntax.item-too-deep";
        return Optional.of(
                new Slip(place(), Message.of(way, spaces(column - wanted), "- " + keyOf(line()) + ":", sibling)));
    }

    /** An item that is written between braces and lost its dash. */
    static Slip noDash(Place place, String line) {
        return new Slip(place, Message.of("yaml-syntax.no-dash", Slips.shortened(line.strip(), 30)));
    }

    /** The item above, of another depth, that begins with the same key; 0 where there is none. */
    private int siblingItem() {
        int limit = Integer.MAX_VALUE;
        for (int above = lineAbove(source, number); above > 0; above = lineAbove(source, above)) {
            String line = source.line(above);
            if (isItem(line) && indentation(line) < limit) {
                boolean same = keyOf(line).equals(keyOf(line()));
                if (same && !keyOf(line).isEmpty()) {
                    return indentation(line) == indentation(line()) ? 0 : above;
                }
            }
            limit = Math.min(limit, indentation(line));
            if (limit == 0) {
                return 0;
            }
        }
        return 0;
    }

    private boolean blockFollows() {
        for (int below = number + 1; below <= source.lineCount(); below++) {
            String line = source.line(below);
            if (!line.isBlank()) {
                return indentation(line) >= textStart(line());
            }
        }
        return false;
    }

    /** Where a key was probably meant to stand: among its like, at the nearest depth. */
    Optional<Slip> key() {
        String key = keyOf(line());
        if (isItem() || key.isEmpty()) {
            return Optional.empty();
        }
        boolean language = key.equals("th") || key.equals("en");
        List<Open> all = open();
        List<Open> alike =
                all.stream().filter(open -> open.isLanguage() == language).toList();
        int column = indentation(line());
        return (alike.isEmpty() ? all : alike)
                .stream()
                        .min(Comparator.comparingInt(open -> Math.abs(open.depth() - column)))
                        .map(open -> itemAbove(open).orElseGet(() -> misfit(open.depth(), open.number())));
    }

    /** The item right above stands too deep, if the next item of its list stands where this key's line says. */
    private Optional<Slip> itemAbove(Open open) {
        String item = source.line(open.number());
        int tooDeep = open.depth() - indentation(line());
        if (tooDeep <= 0 || !isItem(item) || lineAbove(source, number) != open.number()) {
            return Optional.empty();
        }
        for (int below = number + 1; below <= source.lineCount(); below++) {
            String line = source.line(below);
            if (isItem(line) && indentation(line) <= indentation(item)) {
                Place place = new Place(source.name(), open.number(), indentation(item) + 1);
                Message says =
                        Message.of("yaml-syntax.item-too-deep", spaces(tooDeep), "- " + keyOf(line) + ":", below);
                return indentation(line) == indentation(item) - tooDeep
                        ? Optional.of(new Slip(place, says))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The nearest line of each depth that a key could stand at. */
    private List<Open> open() {
        List<Open> open = new ArrayList<>();
        int limit = Integer.MAX_VALUE;
        for (int above = lineAbove(source, number); above > 0 && limit > 0; above = lineAbove(source, above)) {
            String line = source.line(above);
            if (textStart(line) < limit && KEY.matcher(line).find()) {
                open.add(new Open(above, textStart(line), keyOf(line)));
                limit = textStart(line);
            }
            limit = Math.min(limit, isItem(line) ? indentation(line) + 1 : indentation(line));
        }
        return open;
    }

    /** Says how deep the line stands and how deep it should. */
    Slip misfit(int wanted, int like) {
        return new Slip(place(), Message.of("yaml-syntax.misfit", spaces(indentation(line())), spaces(wanted), like));
    }

    private String line() {
        return source.line(number);
    }

    private Place place() {
        return new Place(source.name(), number, indentation(line()) + 1);
    }

    private static boolean isItem(String line) {
        return line.strip().startsWith("- ");
    }

    private static String keyOf(String line) {
        Matcher matcher = KEY.matcher(line);
        return matcher.find() ? matcher.group("key") : "";
    }

    /** The nearest line above that is neither blank nor a comment; 0 where there is none. */
    static int lineAbove(SourceText source, int number) {
        for (int i = number - 1; i >= 1; i--) {
            String line = source.line(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                return i;
            }
        }
        return 0;
    }

    static Message spaces(int number) {
        return Message.of(number == 1 ? "spaces.one" : "spaces.some", number);
    }

    static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** Where the key of a line begins, behind the dash of an item. */
    static int textStart(String line) {
        int start = indentation(line);
        return line.startsWith("- ", start) ? start + 2 : start;
    }
}
