package org.rolecard.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rolecard.model.Labels;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;
import org.rolecard.problem.Problem;
import org.rolecard.reading.ReadFile;

/** The numbered gaps of labels: a wording without its gap would leave out a value, and nobody would notice. */
final class LabelGaps {
    private static final Pattern GAP = Pattern.compile("\\{[0-9]}");

    /** It is cut at its gaps, since each page counts for itself: each is there once, the page before the pages. */
    private static final String PAGE_COUNT = "page-of";

    private LabelGaps() {}

    /** What is wrong with the user's wordings, each beside the built-in one. */
    static List<Problem> problems(ReadFile<Labels> own, Map<String, String> builtIn) {
        List<Problem> problems = new ArrayList<>();
        own.value().words().keySet().stream().sorted().forEach(label -> {
            List<String> wanted = gaps(builtIn.getOrDefault(label, ""));
            List<String> found = gaps(own.value().find(label).orElse(""));
            problem(label, wanted, found)
                    .map(said -> own.places().error(FieldPath.root().key(label), "label-gap", said))
                    .ifPresent(problems::add);
        });
        return problems;
    }

    private static Optional<Message> problem(String label, List<String> wanted, List<String> found) {
        if (label.equals(PAGE_COUNT) && wanted.size() == 2 && !wanted.equals(found)) {
            return Optional.of(Message.of("label-gap.page-of", label, wanted.get(0), wanted.get(1)));
        }
        return wanted.stream()
                .filter(gap -> !found.contains(gap))
                .findFirst()
                .map(gap -> Message.of("label-gap", label, gap));
    }

    private static List<String> gaps(String wording) {
        return GAP.matcher(wording).results().map(MatchResult::group).toList();
    }
}
