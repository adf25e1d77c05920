package org.rolecard.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecard.thai.Clusters.Cluster;
import org.rolecard.thai.Shaper.Glyph;
import org.rolecard.thai.Shaper.Shaped;

/** A text put together from its clusters is the text as it is shaped as a whole. */
class ClusterShaperTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "templates/fonts/Sarabun-Regular.ttf",
                "templates/fonts/Sarabun-BoldItalic.ttf",
                "src/test/resources/fonts/NotoSansThai-Regular.ttf",
                "src/test/resources/fonts/NotoSansThaiLooped-Regular.ttf",
                "src/test/resources/fonts/IBMPlexSansThai-Regular.ttf"
            })
    void everyWordOfTheLexiconComesOutAsShapedAsAWhole(String font) throws Exception {
        HarfBuzzShaper whole = new HarfBuzzShaper(Files.readAllBytes(Path.of(font)));
        ClusterShaper byClusters = new ClusterShaper(whole);
        assertThat(byClusters.setsClustersAlike()).isTrue();
        List<String> words = Files.readAllLines(Path.of("templates/lexicon.th.txt"), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
        for (String word : words) {
            assertSame(joined(byClusters, word), whole.shape(word));
        }
    }

    @Test
    void aFontWhoseClustersLookAtWhatStandsBesideThemIsShapedAsAWhole() {
        Shaper raisesAfterPaPla = text -> {
            List<Glyph> glyphs = new ArrayList<>();
            for (int i = 0; i < text.length(); i++) {
                boolean after = i > 0 && text.charAt(i - 1) == 'ป';
                glyphs.add(new Glyph(text.charAt(i), i, 100 * i, after ? 20 : 0));
            }
            return new Shaped(glyphs, 100.0 * text.length());
        };
        ClusterShaper byClusters = new ClusterShaper(raisesAfterPaPla);
        assertThat(byClusters.setsClustersAlike()).isFalse();
        assertSame(joined(byClusters, "กาปากา"), raisesAfterPaPla.shape("กาปากา"));
        assertSame(joined(byClusters, "ากาป"), raisesAfterPaPla.shape("ากาป"));
    }

    private static Shaped joined(ClusterShaper shaper, String text) {
        List<Cluster> clusters = Clusters.of(text);
        List<Shaped> parts = shaper.shape(text, clusters);
        List<Glyph> glyphs = new ArrayList<>();
        double pen = 0;
        for (int i = 0; i < parts.size(); i++) {
            for (Glyph g : parts.get(i).glyphs()) {
                glyphs.add(new Glyph(g.id(), g.character() + clusters.get(i).start(), pen + g.x(), g.y()));
            }
            pen += parts.get(i).advance();
        }
        return new Shaped(glyphs, pen);
    }

    private static void assertSame(Shaped one, Shaped other) {
        assertThat(one.glyphs()).hasSameSizeAs(other.glyphs());
        for (int i = 0; i < one.glyphs().size(); i++) {
            Glyph a = one.glyphs().get(i);
            Glyph b = other.glyphs().get(i);
            assertThat(a.id()).isEqualTo(b.id());
            assertThat(a.character()).isEqualTo(b.character());
            assertThat(Math.hypot(a.x() - b.x(), a.y() - b.y())).isLessThan(0.1);
        }
        assertThat(Math.abs(one.advance() - other.advance())).isLessThan(0.1);
    }
}
