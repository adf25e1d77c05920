package org.rolecard.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rolecard.document.Text.Part;
import org.rolecard.model.Language;
import org.rolecard.model.LocalizedText;

/** A text holds the wording of each language of its edition. */
class TextTest {
    private static final LocalizedText BAKER = new LocalizedText("คนอบขนม", "Baker");

    @Test
    void anEditionInOneLanguageHasOneUnmarkedPart() {
        assertThat(Text.of(Edition.TH, BAKER)).isEqualTo(new Text(List.of(new Part(Language.TH, "คนอบขนม")), false));
        assertThat(Text.of(Edition.EN, BAKER)).isEqualTo(new Text(List.of(new Part(Language.EN, "Baker")), false));
    }

    @Test
    void theBilingualEditionMarksTheLanguageOfEachPart() {
        assertThat(Text.of(Edition.TH_EN, BAKER))
                .isEqualTo(new Text(List.of(new Part(Language.TH, "คนอบขนม"), new Part(Language.EN, "Baker")), true));
    }

    @Test
    void theSameWordingInBothLanguagesIsSaidOnce() {
        assertThat(Text.of(Edition.TH_EN, new LocalizedText("CRM", "CRM")))
                .isEqualTo(new Text(List.of(new Part(Language.TH, "CRM")), false));
    }

    @Test
    void aForeignTextSaysItsLanguage() {
        assertThat(Text.foreign(Language.EN, "Baker"))
                .isEqualTo(new Text(List.of(new Part(Language.EN, "Baker")), true));
    }

    @Test
    void thePlainTextIsThatOfTheMainLanguage() {
        assertThat(Text.of(Edition.TH_EN, BAKER).plain()).isEqualTo("คนอบขนม");
    }

    @Test
    void aTextWithoutPartsIsRefused() {
        assertThatThrownBy(() -> new Text(List.of(), false)).isInstanceOf(IllegalArgumentException.class);
    }
}
