package org.rolecard.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A place to read files from; names use slashes and never lead out of it. */
public sealed interface Folder permits DiskFolder, BuiltInFolder, LayeredFolder {
    /** File names made of ordinary letters only, so that no name can climb out of the folder. */
    Pattern SAFE_NAME = Pattern.compile("(?U)[\\w][\\w.-]*(/[\\w][\\w.-]*)*");

    /** The names of the files directly in it, sorted; empty where the folder does not exist. */
    List<String> names() throws FileTrouble;

    /** Whether there is a file of that name; told without listing all, for those who ask for each of thousands. */
    boolean has(String name);

    /** The file of that name, if there is one. */
    Optional<SourceFile> find(String name) throws FileTrouble;

    /** How a file of that name is shown, whether or not it can be read. */
    String shown(String name);

    /** Whether a name can stand for a file of the folder at all. */
    static boolean isSafe(String name) {
        return SAFE_NAME.matcher(name).matches();
    }
}
