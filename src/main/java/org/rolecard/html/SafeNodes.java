package org.rolecard.html;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.LinkType;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import java.util.regex.Pattern;

/** Renders the nodes that could carry something active, so that they never do. */
final class SafeNodes implements NodeRenderer {
    private static final Pattern SAFE_LINK = Pattern.compile("(?i)(https?://|mailto:).*");

    SafeNodes(@SuppressWarnings("unused") DataHolder options) {
        // nothing to configure; the factory's shape asks for it
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(HtmlBlock.class, this::block),
                new NodeRenderingHandler<>(HtmlCommentBlock.class, (node, context, html) -> {}),
                new NodeRenderingHandler<>(HtmlInline.class, this::inline),
                new NodeRenderingHandler<>(HtmlInlineComment.class, (node, context, html) -> {}),
                new NodeRenderingHandler<>(Image.class, (node, context, html) -> html.text(node.getText())),
                new NodeRenderingHandler<>(ImageRef.class, (node, context, html) -> html.text(node.getText())),
                new NodeRenderingHandler<>(
                        Link.class, (node, context, html) -> link(node.getUrl().unescape(), node, context, html)),
                new NodeRenderingHandler<>(LinkRef.class, (node, context, html) -> context.renderChildren(node)),
                new NodeRenderingHandler<>(AutoLink.class, this::autoLink),
                new NodeRenderingHandler<>(MailLink.class, (node, context, html) -> html.text(node.getText())));
    }

    private void block(HtmlBlock node, NodeRendererContext context, HtmlWriter html) {
        String raw = node.getContentChars().toString();
        html.line();
        if (AllowedHtml.block(raw)) {
            html.raw(raw.strip());
        } else {
            html.tag("p", false, true, () -> html.text(raw.strip()));
        }
        html.line();
    }

    private void inline(HtmlInline node, NodeRendererContext context, HtmlWriter html) {
        String raw = node.getChars().toString();
        if (raw.startsWith("<br")) {
            html.raw("<br />");
        } else if (AllowedHtml.inline(raw)) {
            html.raw(raw);
        } else {
            html.text(raw);
        }
    }

    private void autoLink(AutoLink node, NodeRendererContext context, HtmlWriter html) {
        String url = node.getUrl().toString();
        if (SAFE_LINK.matcher(url).matches()) {
            html.attr("href", url);
            html.withAttr(context.resolveLink(LinkType.LINK, url, false))
                    .tag("a", false, false, () -> html.text(node.getText()));
        } else {
            html.text(node.getText());
        }
    }

    private void link(String url, Node node, NodeRendererContext context, HtmlWriter html) {
        if (SAFE_LINK.matcher(url.strip()).matches()) {
            html.attr("href", url.strip());
            html.withAttr().tag("a", false, false, () -> context.renderChildren(node));
        } else {
            context.renderChildren(node);
        }
    }
}
