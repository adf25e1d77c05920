package org.rolecard.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Gives each table cell the text of its column's header ({@code data-label}), so that a phone can show a row as a card.
 */
final class LabelledCells {
    private LabelledCells() {}

    static void label(Document document) {
        for (Element table : document.select("table")) {
            List<String> headers =
                    table.select("thead th").stream().map(Element::text).toList();
            for (Element row : table.select("tbody tr")) {
                for (int i = 0; i < Math.min(headers.size(), row.childrenSize()); i++) {
                    row.child(i).attr("data-label", headers.get(i));
                }
            }
        }
    }
}
