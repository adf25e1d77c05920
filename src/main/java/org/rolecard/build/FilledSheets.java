package org.rolecard.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /**
     * What was read; a file that cannot be keeps no other from being scored.
     *
     * @param cards the sheets
     * @param troubles why others were not read
     */
    public record Read(List<FilledCard> cards, List<FileTrouble> troubles) {
        /** Copies the lists. */
        public Read {
            cards = List.copyOf(cards);
            troubles = List.copyOf(troubles);
        }
    }

    /** Every sheet that is named, and every spreadsheet of the folders, in order of their names. */
    public Read read(List<Path> filesAndFolders) {
        SheetReader reader = new SheetReader(this::role);
        Map<Path, FilledCard> cards = new LinkedHashMap<>();
        List<FileTrouble> troubles = new ArrayList<>();
        for (Path path : filesAndFolders) {
            try {
                if (Files.isDirectory(path)) {
                    inFolder(path, reader, cards, troubles);
                } else {
                    cards.putIfAbsent(path, read(reader, path));
                }
            } catch (FileTrouble e) {
                troubles.add(e);
            }
        }
        return new Read(List.copyOf(cards.values()), troubles);
    }

    private static void inFolder(
            Path folder, SheetReader reader, Map<Path, FilledCard> cards, List<FileTrouble> troubles)
            throws FileTrouble {
        for (Path file : spreadsheets(folder)) {
            try {
                DiskFolder.refuseLinkOut(folder, file);
                FilledCard card = read(reader, file);
                if (!SheetReader.isAboutSheets(card)) {
                    cards.putIfAbsent(file, card);
                }
            } catch (FileTrouble e) {
                troubles.add(e);
            }
        }
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
        } catch (UncheckedIOException e) {
            throw FileTrouble.within(folder, e);
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
