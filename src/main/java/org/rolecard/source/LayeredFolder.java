package org.rolecard.source;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * One folder laid over another: a file in the upper one hides the file of the same name in the lower one.
 *
 * @param upper looked in first
 * @param lower looked in where the upper one has nothing
 */
public record LayeredFolder(Folder upper, Folder lower) implements Folder {
    @Override
    public List<String> names() throws FileTrouble {
        TreeSet<String> names = new TreeSet<>(upper.names());
        names.addAll(lower.names());
        return List.copyOf(names);
    }

    @Override
    public Optional<SourceFile> find(String name) throws FileTrouble {
        Optional<SourceFile> found = upper.find(name);
        return found.isPresent() ? found : lower.find(name);
    }

    @Override
    public boolean has(String name) {
        return upper.has(name) || lower.has(name);
    }

    @Override
    public String shown(String name) {
        return upper.has(name) ? upper.shown(name) : lower.shown(name);
    }
}
