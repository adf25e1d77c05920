package org.rolecard.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rolecard.json.JsonText;
import org.rolecard.json.JsonTree;
import org.rolecard.source.FileTrouble;
import org.rolecard.source.FileTrouble.Action;

/** What was made for whom, and from what, so that a second run knows what is new. */
public final class Manifest {
    private static final int VERSION = 1;

    private final Path file;
    private final Map<String, Made> made = new HashMap<>();

    private Manifest(Path file) {
        this.file = file;
    }

    /**
     * A file that was made.
     *
     * @param sha256 digest of its content
     * @param inputs digest of all that it was made from
     */
    public record Made(String sha256, String inputs) {}

    /**
     * A person.
     *
     * @param id the employee's number
     * @param name the name
     * @param role the role's id
     * @param folder the folder that has the files
     */
    public record Entry(String id, String name, String role, String folder) {}

    /** Reads the manifest of an earlier run; one that is not there, or is broken, tells nothing. */
    public static Manifest read(Path file) throws FileTrouble {
        Manifest manifest = new Manifest(file);
        if (Files.isRegularFile(file)) {
            try {
                JsonTree.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                        .ifPresent(manifest::take);
            } catch (IOException e) {
                throw FileTrouble.because(Action.READ, file, e);
            }
        }
        return manifest;
    }

    private void take(JsonTree tree) {
        for (JsonTree person : tree.list("people")) {
            for (JsonTree each : person.list("files")) {
                made.put(each.text("path"), new Made(each.text("sha256"), each.text("inputs")));
            }
        }
    }

    /** What is known of a file, by its path with slashes. */
    public synchronized Optional<Made> find(String path) {
        return Optional.ofNullable(made.get(path));
    }

    /** Notes that a file was made, or is as it would be made. */
    public synchronized void note(String path, Made what) {
        made.put(path, what);
    }

    /** Writes it, if it is not there already just so. */
    public void write(String list, List<Entry> people) throws FileTrouble {
        WholeFile.writeChanged(file, text(list, people).getBytes(StandardCharsets.UTF_8));
    }

    private synchronized String text(String list, List<Entry> people) {
        TreeMap<String, Made> sorted = new TreeMap<>(made);
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeStringField("list", list);
            json.writeArrayFieldStart("people");
            for (Entry person : people) {
                json.writeStartObject();
                json.writeStringField("id", person.id());
                json.writeStringField("name", person.name());
                json.writeStringField("role", person.role());
                json.writeArrayFieldStart("files");
                // '0' is the character behind '/'.
                for (Map.Entry<String, Made> each : sorted.subMap(person.folder() + "/", person.folder() + "0")
                        .entrySet()) {
                    json.writeStartObject();
                    json.writeStringField("path", each.getKey());
                    json.writeStringField("sha256", each.getValue().sha256());
                    json.writeStringField("inputs", each.getValue().inputs());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
