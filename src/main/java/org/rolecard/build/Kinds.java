package org.rolecard.build;

import java.util.List;
import org.rolecard.problem.Suggestion;

/**
 * The kinds of documents that there are.
 *
 * @param all their names
 */
record Kinds(List<String> all) {
    /** Those that were asked for; all, where none was. */
    List<String> chosen(List<String> wanted) throws UnknownName {
        for (String kind : wanted) {
            if (!all.contains(kind)) {
                throw new UnknownName("there is no document '" + kind + "'." + Suggestion.sentence(kind, all)
                        + " The documents are: " + String.join(", ", all));
            }
        }
        return wanted.isEmpty() ? all : wanted.stream().distinct().toList();
    }
}
