package org.rolecard.output;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names of folders made from ids that people chose. Every system can keep them, and no two are the same, not even where
 * capital and small letters count as one.
 */
public final class FolderNames {
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_-]");
    private static final Pattern RESERVED =
            Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9¹²³]", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 50;
    private static final int DIGITS = 8;

    private FolderNames() {}

    /** A name for each id; it depends on which ids there are, and not on their order. */
    public static Map<String, String> of(Collection<String> ids) {
        Map<String, String> names = new LinkedHashMap<>();
        ids.forEach(id -> names.put(id, safe(id)));
        for (List<String> same = clashing(names); !same.isEmpty(); same = clashing(names)) {
            // Ids differ, so that their digests tell them apart.
            same.forEach(id -> names.computeIfPresent(
                    id,
                    (key, name) -> name + "-" + Digest.of(List.of(key, name)).substring(0, DIGITS)));
        }
        return names;
    }

    private static String safe(String id) {
        String composed = Normalizer.normalize(id, Normalizer.Form.NFC);
        String name = UNSAFE.matcher(composed).replaceAll("_");
        if (name.codePointCount(0, name.length()) > LONGEST) {
            name = name.substring(0, name.offsetByCodePoints(0, LONGEST));
        }
        boolean unfit = RESERVED.matcher(name).matches() || name.isEmpty();
        return unfit ? name + "_" : name;
    }

    private static List<String> clashing(Map<String, String> names) {
        Map<String, List<String>> byName = new HashMap<>();
        names.forEach((id, name) ->
                byName.computeIfAbsent(folded(name), key -> new ArrayList<>()).add(id));
        return byName.values().stream()
                .filter(ids -> ids.size() > 1)
                .flatMap(List::stream)
                .toList();
    }

    /** As the least exact file systems see a name. */
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
