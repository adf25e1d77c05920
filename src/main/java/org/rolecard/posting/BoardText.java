package org.rolecard.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rolecard.document.Fact;
import org.rolecard.document.PostingDocument;
import org.rolecard.document.Text;

/**
 * A posting as plain text, to be pasted into the fields of a job board: blocks with an empty line between, a point a
 * line. Lines end with a line feed, which every browser takes and which counts as one character.
 */
public final class BoardText {
    private static final String POINT = "• ";

    private final PostingDocument posting;
    private final List<String> blocks = new ArrayList<>();

    private BoardText(PostingDocument posting) {
        this.posting = posting;
    }

    /** The text of a posting in one language. */
    public static String of(PostingDocument posting) {
        BoardText text = new BoardText(posting);
        text.fill();
        return String.join("\n\n", text.blocks) + "\n";
    }

    private void fill() {
        String title = posting.title().plain();
        blocks.add(posting.employer()
                .name()
                .map(name -> title + "\n" + name.plain())
                .orElse(title));
        blocks.add(posting.teaser().plain());
        blocks.add(String.join(
                "\n",
                Stream.concat(
                                Stream.of(posting.positions().plain()),
                                posting.terms().stream().map(DescriptionHtml::fact))
                        .toList()));
        points("posting-duties", posting.duties().stream().map(DescriptionHtml::duty));
        points("posting-qualifications", plain(posting.required()));
        points("posting-preferred", plain(posting.preferred()));
        points("skills", plain(posting.skills()));
        points("posting-benefits", plain(posting.benefits()));
        posting.howToApply().ifPresent(how -> blocks.add(label("posting-apply") + "\n" + how.plain()));
        lines("posting-contact", posting.contact());
        blocks.add(String.join(
                "\n", posting.dates().stream().map(DescriptionHtml::fact).toList()));
        posting.notices().forEach(notice -> blocks.add(notice.plain()));
        blocks.removeIf(String::isEmpty);
    }

    private void points(String label, Stream<String> items) {
        List<String> points = items.map(item -> POINT + item).toList();
        if (!points.isEmpty()) {
            blocks.add(label(label) + "\n" + String.join("\n", points));
        }
    }

    private void lines(String label, List<Fact> facts) {
        if (!facts.isEmpty()) {
            blocks.add(label(label) + "\n"
                    + String.join(
                            "\n", facts.stream().map(DescriptionHtml::fact).toList()));
        }
    }

    private String label(String name) {
        return Optional.ofNullable(posting.labels().get(name)).orElseThrow().plain();
    }

    private static Stream<String> plain(List<Text> texts) {
        return texts.stream().map(Text::plain);
    }
}
