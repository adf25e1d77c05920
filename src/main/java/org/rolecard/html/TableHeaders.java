package org.rolecard.html;

import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.AttributeProviderFactory;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;

/** Says of each header cell that it heads a column, as WCAG 2.2 technique H63 and PDF/UA want it. */
final class TableHeaders implements AttributeProvider {
    @Override
    public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
        if (node instanceof TableCell cell && cell.isHeader()) {
            attributes.replaceValue("scope", "col");
        }
        if (node instanceof TableCell && attributes.contains("align")) {
            attributes.replaceValue("class", attributes.getValue("align"));
            attributes.remove("align");
        }
    }

    /** Makes one for each page. */
    static final class Factory extends IndependentAttributeProviderFactory implements AttributeProviderFactory {
        @Override
        public AttributeProvider apply(LinkResolverContext context) {
            return new TableHeaders();
        }
    }
}
