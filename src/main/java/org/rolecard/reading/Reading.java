package org.rolecard.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;
import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;
import org.rolecard.source.SourceText;
import org.rolecard.yaml.Slips;
import org.rolecard.yaml.Slips.Slip;
import org.rolecard.yaml.YamlFile;
import org.rolecard.yaml.YamlNode;

/** One file being read: what was found where, and what is wrong. */
final class Reading {
    private final SourceText source;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<FieldPath, Place> places = new HashMap<>();
    private final Set<Place> yamlFaults;
    private final Set<Integer> yamlFaultLines;

    Reading(YamlFile file) {
        this.source = file.source();
        this.yamlFaults = file.problems().stream().map(Problem::place).collect(Collectors.toSet());
        this.yamlFaultLines = yamlFaults.stream().map(Place::line).collect(Collectors.toSet());
        file.problems().forEach(p -> faults.add(new Fault(FieldPath.root(), p)));
    }

    /** Notes where a value stands. */
    void found(FieldPath path, Place place) {
        places.put(path, place);
    }

    /** Notes a fault, unless YAML itself was at fault in the same place: one mend is enough for both. */
    void error(Place place, FieldPath path, String code, Message says) {
        if (yamlFaults.contains(place)) {
            return;
        }
        faults.add(new Fault(path, Problem.error(place, code, says, line(place))));
    }

    /** Whether YAML itself was at fault in the same line. */
    boolean yamlFaultInLine(int line) {
        return yamlFaultLines.contains(line);
    }

    /** The line of a place. */
    String line(Place place) {
        return source.line(place.line());
    }

    /** Notes that something else is wanted; a text in its place may show by its first line how that came. */
    void wrongShape(YamlNode node, FieldPath path, String code, Message says) {
        Optional<Slip> slip = node instanceof YamlNode.Scalar
                ? Slips.in(line(node.place()), source.name(), node.place().line())
                : Optional.empty();
        error(
                slip.map(Slip::place).orElse(node.place()),
                path,
                code,
                slip.map(Slip::says).orElse(says));
    }

    /** The outermost mapping of the file, empty where there is none. */
    Fields fields(YamlFile file) {
        YamlNode root = file.root().orElseGet(() -> new YamlNode.Mapping(List.of(), Place.startOf(source.name())));
        found(FieldPath.root(), root.place());
        if (root instanceof YamlNode.Sequence) {
            error(root.place(), FieldPath.root(), "wrong-shape", Message.of("wrong-shape.file-list"));
        } else if (root instanceof YamlNode.Scalar) {
            wrongShape(root, FieldPath.root(), "wrong-shape", Message.of("wrong-shape.file"));
        }
        return root instanceof YamlNode.Mapping
                ? fields(root, FieldPath.root())
                : Fields.unreadable(this, root.place(), FieldPath.root());
    }

    /** The same, but where YAML itself could not be read, nothing is said to be missing. */
    Fields fieldsIfReadable(YamlFile file) {
        return file.root().isPresent()
                ? fields(file)
                : Fields.unreadable(this, Place.startOf(source.name()), FieldPath.root());
    }

    Fields fields(YamlNode node, FieldPath path) {
        if (node instanceof YamlNode.Mapping mapping) {
            return new Fields(this, LanguageDepth.mended(mapping, path, this), path);
        }
        wrongShape(node, path, "wrong-shape", Message.of("wrong-shape.keys"));
        return Fields.unreadable(this, node.place(), path);
    }

    <T> ReadFile<T> done(T value) {
        return new ReadFile<>(value, new Places(source, places), faults);
    }
}
