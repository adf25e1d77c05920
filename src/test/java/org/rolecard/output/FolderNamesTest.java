package org.rolecard.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FolderNamesTest {
    @Test
    void anOrdinaryIdIsItsOwnName() {
        assertThat(FolderNames.of(List.of("E001", "อ-12", "a_b")))
                .isEqualTo(Map.of("E001", "E001", "อ-12", "อ-12", "a_b", "a_b"));
    }

    @Test
    void whatNoSystemKeepsIsReplaced() {
        assertThat(FolderNames.of(List.of("../x", "index.xlsx", "NUL", "com1", "a:b", "x ", "😀"))
                        .values())
                .containsExactly("___x", "index_xlsx", "NUL_", "com1_", "a_b", "x_", "_");
        assertThat(FolderNames.of(List.of("ก".repeat(300))).values()).allMatch(n -> n.length() == 50);
    }

    @Test
    void idsThatWouldShareANameAreToldApartWhateverTheirOrder() {
        List<String> ids = List.of("E/1", "E:1", "e_1", "E001", "e001", "con", "CON_", "\u00e9", "e\u0301", "1", "١");
        Map<String, String> names = FolderNames.of(ids);
        Set<String> folded = new HashSet<>();
        names.values()
                .forEach(n ->
                        folded.add(Normalizer.normalize(n, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)));
        assertThat(folded).hasSameSizeAs(ids);
        List<String> reversed = new java.util.ArrayList<>(ids);
        java.util.Collections.reverse(reversed);
        assertThat(FolderNames.of(reversed)).isEqualTo(names);
        assertThat(names.values()).allMatch(n -> n.matches("[\\p{L}\\p{M}\\p{N}_-]{1,80}"));
    }

    @Test
    void aNameThatLooksLikeOneMadeUpIsToldApartToo() {
        String madeUp = FolderNames.of(List.of("E/1", "E:1")).get("E/1");
        Map<String, String> names = FolderNames.of(List.of("E/1", "E:1", String.valueOf(madeUp)));
        assertThat(new HashSet<>(names.values())).hasSize(3);
    }
}
