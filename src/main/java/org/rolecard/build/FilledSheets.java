package org.rolecard.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rolecard.filled.FilledCard;
import org.rolecard.filled.SheetReader;
import org.rolecard.model.Role;
import org.rolecard.source.BuiltInFolder;
import org.rolecard.source.DiskFolder;
import org.rolecard.source.FileTrouble;
import org.rolecard.source.FileTrouble.Action;
import org.rolecard.source.LayeredFolder;

/** The filled sheets of files and folders, scored one after the other so that memory stays flat. */
public final class FilledSheets {
    private static final List<String> SPREADSHEETS = List.of(".xlsx", ".xlsm", ".xlsb", ".xls", ".ods");
    private static final int DEEPEST = 12;

    private final RoleLibrary library;
    private final Map<String, Optional<Role>> known = new HashMap<>();

    /** Sheets of roles of that folder, or of the library inside the program. */
    public FilledSheets(Path roles) {
        this.library = new RoleLibrary(new LayeredFolder(new DiskFolder(roles), new BuiltInFolder("roles")));
    }

    /** Every sheet that is named, and every spreadsheet of the folders, in order of their names. */
    public List<FilledCard> read(List<Path> filesAndFolders) throws FileTrouble {
        SheetReader reader = new SheetReader(this::role);
        Map<Path, FilledCard> cards = new LinkedHashMap<>();
        for (Path path : filesAndFolders) {
            if (Files.isDirectory(path)) {
                for (Path file : spreadsheets(path)) {
                    FilledCard card = read(reader, file);
                    if (!SheetReader.isSummary(card)) {
                        cards.putIfAbsent(file, card);
                    }
                }
            } else {
                cards.putIfAbsent(path, read(reader, path));
            }
        }
        return List.copyOf(cards.values());
    }

    private static FilledCard read(SheetReader reader, Path file) throws FileTrouble {
        if (SheetReader.isTooLarge(size(file))) {
            return SheetReader.tooLarge(file.toString());
        }
        return reader.read(DiskFolder.read(file));
    }

    private static long size(Path file) throws FileTrouble {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw FileTrouble.because(Action.READ, file, e);
        }
    }

    private static List<Path> spreadsheets(Path folder) throws FileTrouble {
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            List<Path> found = all.filter(Files::isRegularFile)
                    .filter(FilledSheets::isSpreadsheet)
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw FileTrouble.of(Action.READ_FOLDER, folder.toString(), "trouble.no-sheet");
            }
            return found;
        } catch (IOException e) {
            throw e instanceof FileTrouble trouble ? trouble : FileTrouble.because(Action.READ_FOLDER, folder, e);
        }
    }

    /** Not what spreadsheet programs leave beside an open file. */
    private static boolean isSpreadsheet(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && !name.startsWith("~$")
                && SPREADSHEETS.stream().anyMatch(name::endsWith);
    }

    /** A role whose file is missing or has errors is simply not compared; check tells what is wrong with it. */
    private Optional<Role> role(String id) {
        return known.computeIfAbsent(id, this::readRole);
    }

    private Optional<Role> readRole(String id) {
        try {
            return library.ids().contains(id) ? library.read(id).role() : Optional.empty();
        } catch (FileTrouble e) {
            return Optional.empty();
        }
    }
}
