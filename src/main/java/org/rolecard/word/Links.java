package org.rolecard.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** The addresses that a part of the file leads to: web pages and mail, nothing else. */
final class Links {
    private static final Pattern SAFE = Pattern.compile("(?i)(https?://|mailto:)[^\\s\\p{Cntrl}]+");

    private final PackagePart part;
    private final Map<String, Optional<String>> ids = new HashMap<>();

    Links(PackagePart part) {
        this.part = part;
    }

    /** The id of an address in the part; none where it cannot be led to, and its text stays text. */
    Optional<String> id(String address) {
        return ids.computeIfAbsent(address, this::add);
    }

    private Optional<String> add(String address) {
        if (!SAFE.matcher(address).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(part.addExternalRelationship(address, XWPFRelation.HYPERLINK.getRelation())
                    .getId());
        } catch (IllegalArgumentException | OpenXML4JRuntimeException e) {
            return Optional.empty();
        }
    }
}
