package org.rolecard.build;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rolecard.document.LabelSet;
import org.rolecard.model.Labels;
import org.rolecard.model.Language;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;
import org.rolecard.problem.Problem;
import org.rolecard.problem.Suggestion;
import org.rolecard.reading.LabelsReader;
import org.rolecard.reading.ReadFile;
import org.rolecard.source.FileTrouble;
import org.rolecard.source.Folder;
import org.rolecard.source.SourceFile;
import org.rolecard.source.SourceFile.NotText;
import org.rolecard.yaml.StrictYaml;

/** The label files, {@code labels.th.yaml} and {@code labels.en.yaml}: the user's words laid over the built-in ones. */
final class LabelLibrary {
    private LabelLibrary() {}

    static LabelSet read(Folder user, Folder builtIn) throws FileTrouble, InputFault {
        Map<Language, Labels> all = new EnumMap<>(Language.class);
        Map<Language, ReadFile<Labels>> own = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<String, String> words = new HashMap<>();
            read(builtIn, language).ifPresent(r -> words.putAll(r.value().words()));
            Optional<ReadFile<Labels>> users = read(user, language);
            if (users.isPresent()) {
                refuse(LabelGaps.problems(users.get(), words));
                own.put(language, users.get());
                words.putAll(users.get().value().words());
            }
            all.put(language, new Labels(language, words));
        }
        refuseOneSided(own, all);
        return new LabelSet(all);
    }

    private static Optional<ReadFile<Labels>> read(Folder folder, Language language) throws FileTrouble, InputFault {
        Optional<SourceFile> file = folder.find(fileName(language));
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            ReadFile<Labels> read = LabelsReader.read(StrictYaml.read(file.get().text()), language);
            if (read.anyError()) {
                throw new InputFault(read.problems());
            }
            return Optional.of(read);
        } catch (NotText e) {
            throw new InputFault(e.problem());
        }
    }

    private static String fileName(Language language) {
        return "labels." + language.tag() + ".yaml";
    }

    /** A label in one language only would leave a hole in the documents of the other. */
    private static void refuseOneSided(Map<Language, ReadFile<Labels>> own, Map<Language, Labels> all)
            throws InputFault {
        List<Problem> problems = new ArrayList<>();
        own.forEach((language, read) -> read.value().words().keySet().stream()
                .sorted()
                .forEach(label -> {
                    for (Labels other : all.values()) {
                        if (other.find(label).isEmpty()) {
                            problems.add(read.places()
                                    .error(
                                            FieldPath.root().key(label),
                                            "label-missing",
                                            Message.of("label-missing", label, fileName(other.language()))
                                                    .and(Suggestion.message(
                                                            label, other.words().keySet()))));
                        }
                    }
                }));
        refuse(problems);
    }

    private static void refuse(List<Problem> problems) throws InputFault {
        if (!problems.isEmpty()) {
            throw new InputFault(problems);
        }
    }
}
