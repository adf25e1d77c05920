package org.rolecard.build;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rolecard.document.Edition;
import org.rolecard.document.Text;
import org.rolecard.model.Language;
import org.rolecard.model.Person;
import org.rolecard.model.Role;
import org.rolecard.people.Assigned;
import org.rolecard.sheet.IndexSheet;
import org.rolecard.sheet.IndexSheet.Index;
import org.rolecard.sheet.IndexSheet.IndexRow;

/**
 * What the index of a run shows, in the words of its first edition.
 *
 * @param request what was made
 * @param workshop has the words
 * @param out the folder of all people's folders
 */
record IndexMaker(ScorecardsRequest request, Workshop workshop, Path out) {
    private static final List<String> HEADS = List.of(
            "employee-id",
            "employee-name",
            "index-position",
            "index-role",
            "employee-department",
            "reviewer",
            "period");

    byte[] index(Roster roster) {
        Edition edition = request.editions().get(0);
        Language language = edition.mainLanguage();
        List<Text> heads = HEADS.stream()
                .map(name -> workshop.labels().text(edition, name))
                .toList();
        List<String> files = Stream.of(Edition.values())
                .flatMap(each -> Stream.of(Format.values()).map(format -> PersonFiles.name(each, format)))
                .filter(file -> roster.folders().values().stream().anyMatch(folder -> isThere(folder + "/" + file)))
                .toList();
        List<IndexRow> rows = roster.people().stream()
                .map(p -> row(p, roster, language, files))
                .toList();
        return IndexSheet.write(new Index(
                workshop.labels().word(language, "index-title"),
                workshop.labels().word(language, "spreadsheet-font"),
                heads,
                files,
                rows));
    }

    private IndexRow row(Assigned assigned, Roster roster, Language language, List<String> files) {
        Person person = assigned.person();
        Optional<String> title = assigned.role().map(Role::title).map(t -> t.in(language));
        List<String> texts = List.of(
                person.id().orElse(""),
                person.name().orElse(""),
                person.position().or(() -> title).orElse(""),
                assigned.roleId(),
                person.department().orElse(""),
                person.reviewer().orElse(""),
                person.period().orElse(""));
        List<Optional<String>> links = files.stream()
                .map(file -> roster.folder(assigned).map(folder -> folder + "/" + file))
                .map(path -> path.filter(this::isThere))
                .toList();
        return new IndexRow(texts, links);
    }

    private boolean isThere(String path) {
        try {
            return Files.exists(out.resolve(path));
        } catch (InvalidPathException e) {
            return false; // a locale that cannot spell it; whoever tried to write it has said so
        }
    }
}
