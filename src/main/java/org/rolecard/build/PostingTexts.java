package org.rolecard.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rolecard.document.Edition;
import org.rolecard.document.LabelSet;
import org.rolecard.document.PostingComposer;
import org.rolecard.document.PostingDocument;
import org.rolecard.model.BoardLimits;
import org.rolecard.model.Language;
import org.rolecard.model.Vacancy;
import org.rolecard.posting.BoardLength;
import org.rolecard.posting.BoardText;
import org.rolecard.posting.JobPostingJson;
import org.rolecard.posting.TooLong;

/**
 * What of a posting is written from its data: text for job boards, and JSON-LD. Both are in one language at a time,
 * since a board has one field for each, and a search engine shows one.
 *
 * @param vacancy the vacancy
 * @param edition the edition; text has its languages one after the other, JSON-LD is in the main one
 * @param labels the fixed words
 */
record PostingTexts(Vacancy vacancy, Edition edition, LabelSet labels) {
    private static final String BETWEEN_LANGUAGES = "\n――――――――――\n\n";

    Optional<byte[]> content(Format format) {
        return switch (format) {
            case TXT -> Optional.of(utf8(boardText()));
            case JSONLD -> jsonLd().map(PostingTexts::utf8);
            default -> Optional.empty();
        };
    }

    Optional<String> jsonLd() {
        Language language = edition.mainLanguage();
        return JobPostingJson.of(vacancy, in(language), language);
    }

    private String boardText() {
        return edition.languages().stream()
                .map(language -> BoardText.of(in(language)))
                .collect(Collectors.joining(BETWEEN_LANGUAGES));
    }

    private PostingDocument in(Language language) {
        return new PostingComposer(Edition.of(language), labels).compose(vacancy);
    }

    /** What job boards would cut of the text. */
    List<TooLong> tooLong(BoardLimits limits) {
        List<TooLong> all = new ArrayList<>();
        for (Language language : edition.languages()) {
            String name = "job-posting." + language.tag() + ".txt";
            all.addAll(BoardLength.of(vacancy, limits, language, BoardText.of(in(language)), name));
        }
        return all;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
