package org.rolecard.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rolecard.problem.Message;
import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;
import org.rolecard.problem.Problems;
import org.rolecard.source.SourceText;

/**
 * Reads YAML without its surprises. Jackson's own data binding turns {@code *x} into "x", {@code !important x} into
 * "x", lets the last of two equal keys win and stops after the first document, all without a word; so only its token
 * stream is used, and each of these is an error here, with its place.
 */
public final class StrictYaml {
    /** A role file of this size would be a book. */
    private static final int MOST_CHARACTERS = 256 * 1024;

    /** The deepest place of a role file is 5 levels down; this leaves room and stops bombs. */
    private static final int DEEPEST = 12;

    private final SourceText source;
    private final TextParser parser;
    private final Problems problems = new Problems();
    private final Surprises surprises;

    private StrictYaml(SourceText source, TextParser parser) {
        this.source = source;
        this.parser = parser;
        this.surprises = new Surprises(source, parser, problems);
    }

    /** Reads a file; problems come with their places, and the first that keeps the rest from being read ends it. */
    public static YamlFile read(SourceText source) {
        if (source.text().length() > MOST_CHARACTERS) {
            return refused(
                    source, Problem.error(Place.startOf(source.name()), "too-large", Message.of("too-large"), ""));
        }
        Optional<Problem> unprintable = Unprintable.firstIn(source);
        if (unprintable.isPresent()) {
            return refused(source, unprintable.get());
        }
        Optional<Problem> invisible = InvisibleSpaces.indentingIn(source);
        if (invisible.isPresent()) {
            return refused(source, invisible.get());
        }
        try (TextParser parser = TextParser.of(source.text())) {
            return new StrictYaml(source, parser).readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory cannot fail to be read
        }
    }

    private static YamlFile refused(SourceText source, Problem problem) {
        return new YamlFile(source, Optional.empty(), List.of(problem));
    }

    private YamlFile readAll() throws IOException {
        try {
            JsonToken first = parser.nextToken();
            Optional<YamlNode> root = first == null ? Optional.empty() : Optional.of(value(1));
            if (first != null && parser.nextToken() != null) {
                surprises.report(place(parser.documentStart()), "second-document", Message.of("second-document"));
                return new YamlFile(source, Optional.empty(), problems.inOrder()); // half a file lacks what follows
            }
            if (problems.none() && root.filter(StrictYaml::holdsSomething).isEmpty()) {
                surprises.report(Place.startOf(source.name()), "empty-file", Message.of("empty-file"));
                return new YamlFile(source, Optional.empty(), problems.inOrder());
            }
            return new YamlFile(source, root, problems.inOrder());
        } catch (JsonProcessingException e) {
            Problem syntax = SyntaxProblem.of(e, place(), source);
            if (problems.noneInLine(syntax.place().line())) { // else it follows from what was found there
                problems.add(syntax);
            }
        } catch (TooDeep e) {
            problems.add(e.problem);
        }
        return new YamlFile(source, Optional.empty(), problems.inOrder());
    }

    private static boolean holdsSomething(YamlNode root) {
        return !(root instanceof YamlNode.Scalar s && s.text().isBlank());
    }

    /** The value that begins at the current token. */
    private YamlNode value(int depth) throws IOException {
        Place place = place();
        if (depth > DEEPEST) {
            throw new TooDeep(
                    Problem.error(place, "too-deep", Message.of("too-deep", DEEPEST), source.line(place.line())));
        }
        surprises.anchorOrTag(place);
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(place, depth);
            case START_ARRAY -> sequence(place, depth);
            default -> new YamlNode.Scalar(surprises.text(parser.getText(), place), place);
        };
    }

    private YamlNode sequence(Place place, int depth) throws IOException {
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(depth + 1));
        }
        return new YamlNode.Sequence(items, place);
    }

    private YamlNode mapping(Place place, int depth) throws IOException {
        List<YamlNode.Entry> entries = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        boolean dashMissing = false; // then all that follows stands twice, and one mend is enough
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Place keyPlace = place();
            String key = surprises.key(parser.currentName(), keyPlace);
            parser.nextToken();
            YamlNode value = value(depth + 1);
            Place before = seen.putIfAbsent(key, keyPlace);
            if (before == null) {
                entries.add(new YamlNode.Entry(key, keyPlace, value));
            } else if (!dashMissing) {
                dashMissing = before.equals(place) && isItem(place);
                String says = dashMissing ? "duplicate-key.item" : "duplicate-key";
                surprises.report(keyPlace, "duplicate-key", Message.of(says, key, before.line()));
            }
        }
        return new YamlNode.Mapping(entries, place);
    }

    /** Whether what begins there is an item of a list that has a line for each key. */
    private boolean isItem(Place place) {
        String line = source.line(place.line());
        return line.substring(0, line.offsetByCodePoints(0, place.column() - 1))
                .strip()
                .equals("-");
    }

    private Place place() {
        return place(parser.currentTokenLocation());
    }

    private Place place(JsonLocation at) {
        return new Place(source.name(), Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    /** Ends the reading of a file that is nested too deep. */
    private static final class TooDeep extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        TooDeep(Problem problem) {
            super(problem.message());
            this.problem = problem;
        }
    }
}
