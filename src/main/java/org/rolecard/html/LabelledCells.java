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
                    Element cell = row.child(i).attr("data-label", headers.get(i));
                    if (!cell.hasText() && cell.childrenSize() == 0) {
                        cell.empty(); // of the space that Markdown has there: to :empty in a style it would be content
                    }
                }
            }
        }
    }
}
