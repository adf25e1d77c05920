package org.rolecard.pdf;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Marks of backgrounds on a page. The renderer marks the background of every box with its size, also where it paints
 * nothing: half of all objects in a file. Empty marks are left out, and the others say only that they are no content
 * (ISO 32000-1 §14.8.2.2 wants no more).
 */
final class Backgrounds {
    private static final String ARTIFACT = "Artifact";
    private static final COSName PROPERTIES = COSName.getPDFName("Properties");
    private static final COSName BACKGROUND = COSName.getPDFName("Background");

    private final COSDictionary properties;
    private final Set<String> backgrounds = new HashSet<>();
    private boolean open;

    Backgrounds(PDPage page) {
        COSDictionary resources = page.getResources().getCOSObject();
        COSDictionary found = resources.getCOSDictionary(PROPERTIES);
        this.properties = found == null ? new COSDictionary() : found;
        for (Map.Entry<COSName, COSBase> mark : properties.entrySet()) {
            if (mark.getValue() instanceof COSDictionary said && BACKGROUND.equals(said.getItem(COSName.TYPE))) {
                backgrounds.add(mark.getKey().getName());
            }
        }
    }

    /** Whether an operator is to be left out: it begins a background, or ends an empty one. */
    boolean leavesOut(ContentScanner scanner) {
        if (open) {
            boolean empty = scanner.is('E', 'M', 'C');
            open = !empty;
            return empty;
        }
        open = scanner.is('B', 'D', 'C') && begins(scanner);
        return open;
    }

    /** Whether a background was begun that is not empty: to be asked before anything else is written. */
    boolean begun() {
        boolean begun = open;
        open = false;
        return begun;
    }

    /** What a background is marked with. */
    String mark() {
        return "/" + ARTIFACT + " BMC\n";
    }

    /** Takes away the descriptions that nothing names any more. */
    void forget() {
        backgrounds.forEach(name -> properties.removeItem(COSName.getPDFName(name)));
    }

    private boolean begins(ContentScanner scanner) {
        return scanner.operands() == 2
                && scanner.kind(0) == ContentScanner.Kind.NAME
                && scanner.kind(1) == ContentScanner.Kind.NAME
                && scanner.isNamed(0, ARTIFACT)
                && backgrounds.contains(scanner.name(1));
    }
}
