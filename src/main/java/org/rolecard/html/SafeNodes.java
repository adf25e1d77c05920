package org.rolecard.html;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
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
                new NodeRenderingHandler<>(HtmlCommentBlock.class, this::block),
                new NodeRenderingHandler<>(HtmlInline.class, this::inline),
                new NodeRenderingHandler<>(HtmlInlineComment.class, this::inline),
                new NodeRenderingHandler<>(Image.class, (node, context, html) -> html.text(plain(node.getText()))),
                new NodeRenderingHandler<>(ImageRef.class, this::imageRef),
                new NodeRenderingHandler<>(
                        Link.class, (node, context, html) -> link(plain(node.getUrl()), node, context, html)),
                new NodeRenderingHandler<>(LinkRef.class, this::linkRef),
                new NodeRenderingHandler<>(AutoLink.class, (node, context, html) -> autoLink("", node.getText(), html)),
                new NodeRenderingHandler<>(
                        MailLink.class, (node, context, html) -> autoLink("mailto:", node.getText(), html)));
    }

    private void block(HtmlBlockBase node, NodeRendererContext context, HtmlWriter html) {
        String harmless =
                AllowedHtml.harmless(node.getContentChars().toString()).strip();
        html.line();
        if (AllowedHtml.hasBlocks(harmless)) {
            html.raw(harmless);
        } else if (!harmless.isEmpty()) {
            html.tag("p", false, true, () -> html.raw(harmless));
        }
        html.line();
    }

    private void inline(HtmlInlineBase node, NodeRendererContext context, HtmlWriter html) {
        html.raw(AllowedHtml.harmless(node.getChars().toString()));
    }

    private void linkRef(LinkRef node, NodeRendererContext context, HtmlWriter html) {
        Reference reference = node.getReferenceNode(context.getDocument());
        if (reference != null) {
            link(plain(reference.getUrl()), node, context, html);
        } else if (node.hasChildren()) {
            // Brackets that refer to nothing are brackets.
            html.text(plain(node.getChars().prefixOf(node.getChildChars())));
            context.renderChildren(node);
            html.text(plain(node.getChars().suffixOf(node.getChildChars())));
        } else {
            html.text(plain(node.getChars()));
        }
    }

    private void imageRef(ImageRef node, NodeRendererContext context, HtmlWriter html) {
        BasedSequence text = node.isReferenceTextCombined() ? node.getReference() : node.getText();
        boolean defined = node.getReferenceNode(context.getDocument()) != null;
        html.text(plain(defined ? text : node.getChars()));
    }

    private static void autoLink(String scheme, BasedSequence address, HtmlWriter html) {
        if (SAFE_LINK.matcher(scheme + address).matches()) {
            html.attr("href", scheme + address);
            html.withAttr().tag("a", false, false, () -> html.text(address));
        } else {
            html.text(address);
        }
    }

    private static void link(String url, Node node, NodeRendererContext context, HtmlWriter html) {
        if (SAFE_LINK.matcher(url.strip()).matches()) {
            html.attr("href", url.strip());
            html.withAttr().tag("a", false, false, () -> context.renderChildren(node));
        } else {
            context.renderChildren(node);
        }
    }

    /** Without the backslashes and entities of Markdown. */
    private static String plain(BasedSequence markdown) {
        return markdown.unescape();
    }
}
