package org.rolecard.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rolecard.model.Labels;
import org.rolecard.model.Language;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;
import org.rolecard.yaml.YamlFile;
import org.rolecard.yaml.YamlNode;

/** Reads a file of labels: one line a label, its name and its wording. */
public final class LabelsReader {
    private LabelsReader() {}

    /** The labels of one language that a file holds. */
    public static ReadFile<Labels> read(YamlFile file, Language language) {
        Reading reading = new Reading(file);
        Map<String, String> words = new LinkedHashMap<>();
        if (file.root().isPresent() && !(file.root().get() instanceof YamlNode.Mapping)) {
            reading.error(file.root().get().place(), FieldPath.root(), "wrong-shape", Message.of("wrong-shape.labels"));
        }
        if (file.root().isPresent() && file.root().get() instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Entry entry : mapping.entries()) {
                FieldPath path = FieldPath.root().key(entry.key());
                reading.found(path, entry.keyPlace());
                if (entry.value() instanceof YamlNode.Scalar scalar) {
                    words.put(entry.key(), scalar.text().strip());
                } else {
                    reading.error(entry.value().place(), path, "wrong-shape", Message.of("wrong-shape.label"));
                }
            }
        }
        return reading.done(new Labels(language, words));
    }
}
