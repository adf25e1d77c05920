package org.rolecard.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;
import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;
import org.rolecard.source.SourceText;
import org.rolecard.yaml.YamlFile;
import org.rolecard.yaml.YamlNode;

/** One file being read: what was found where, and what is wrong. */
final class Reading {
    private final SourceText source;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<FieldPath, Place> places = new HashMap<>();
    private final Set<Place> yamlFaults;

    Reading(YamlFile file) {
        this.source = file.source();
        this.yamlFaults = file.problems().stream().map(Problem::place).collect(Collectors.toSet());
        file.problems().forEach(p -> faults.add(new Fault(FieldPath.root(), p)));
    }

    /** Notes where a value stands. */
    void found(FieldPath path, Place place) {
        places.put(path, place);
    }

    /** Notes a fault, unless YAML itself was at fault in the same place: one mend is enough for both. */
    void error(Place place, FieldPath path, String code, String message) {
        error(place, path, code, Message.verbatim(message));
    }

    /** The same, in words of both languages. */
    void error(Place place, FieldPath path, String code, Message says) {
        if (yamlFaults.contains(place)) {
            return;
        }
        faults.add(new Fault(path, Problem.error(place, code, says, source.line(place.line()))));
    }

    /** The outermost mapping of the file, empty where there is none. */
    Fields fields(YamlFile file) {
        YamlNode root = file.root().orElseGet(() -> new YamlNode.Mapping(List.of(), Place.startOf(source.name())));
        found(FieldPath.root(), root.place());
        return fields(root, FieldPath.root());
    }

    Fields fields(YamlNode node, FieldPath path) {
        if (node instanceof YamlNode.Mapping mapping) {
            return new Fields(this, mapping, path);
        }
        error(node.place(), path, "wrong-shape", "keys with values are wanted here, as in 'th: …' and 'en: …'");
        return Fields.unreadable(this, node.place(), path);
    }

    <T> ReadFile<T> done(T value) {
        return new ReadFile<>(value, new Places(source, places), faults);
    }
}
