package org.rolecard.build;

import java.util.List;

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
                throw UnknownName.document(kind, all);
            }
        }
        return wanted.isEmpty() ? all : wanted.stream().distinct().toList();
    }
}
