package org.rolecard.hostile;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rolecard.problem.Problem;
import org.rolecard.source.SourceText;
import org.rolecard.template.NastyStrings;
import org.rolecard.yaml.StrictYaml;

/** Texts that were collected to break programs: each must come out as it is, or be refused with its place. */
public final class HostileTexts {
    /** Written for this program, by hand, for what its own forms could trip over. */
    private static final List<String> OURS = List.of(
            "_x0041_",
            "_x000D_",
            "a_x005F_x0041_",
            "&D &P &[Page]",
            "=1+1",
            "+66 2 000 0000",
            "@SUM(1+1)",
            "{=1+1}",
            "'=1+1",
            "#REF!",
            "=HYPERLINK(\"http://evil.example\",\"x\")",
            "]]> <!-- --> <![CDATA[ ]]>",
            "</style><script>alert(1)</script>",
            "</title><script>alert(1)</script>",
            "</script><!--<script>",
            "\" onmouseover=\"alert(1)",
            "' onmouseover='alert(1)",
            "{weight} {0} {scores}",
            "$1 \\1 $& ${1}",
            "%s %d %n",
            "## ### #### # C# F# #1",
            "https://evil.example/?a=1&b=2#c");

    private static final Pattern REFUSED_IN_OPENINGS = Pattern.compile("\\.{3}|…|[\\u0E00-\\u0E7F]");

    private HostileTexts() {}

    /** All of them, each once. */
    static List<String> all() {
        return Stream.of(
                        OURS,
                        NastyStrings.ours(),
                        list("/corpora/blns/blns.json"),
                        list("/corpora/payloads/xss.json"),
                        list("/corpora/payloads/templates.json"),
                        list("/corpora/payloads/spreadsheets.json"),
                        list("/corpora/dompurify/payloads.json"))
                .flatMap(List::stream)
                .filter(text -> !Shown.text(text).isEmpty())
                .distinct()
                .toList();
    }

    /** Those that a file can hold, each once as it shows: a set that does not depend on chance. */
    static List<String> readable() {
        Map<String, String> byShown = new LinkedHashMap<>();
        all().stream().filter(text -> problems(text).isEmpty()).forEach(t -> byShown.putIfAbsent(Shown.text(t), t));
        return List.copyOf(byShown.values());
    }

    /** Those that an opening can hold too: no gaps to be filled in, and Thai only where Thai belongs. */
    public static List<String> publishable() {
        return readable().stream()
                .filter(text -> !REFUSED_IN_OPENINGS.matcher(text).find())
                .toList();
    }

    /** What is wrong with a file that has a text on its second line. */
    static List<Problem> problems(String text) {
        return StrictYaml.read(new SourceText("role.yaml", "id: a\ntitle: " + quoted(text) + "\n"))
                .problems();
    }

    /** A text as YAML, which has the strings of JSON. */
    static String quoted(String text) {
        try {
            return new ObjectMapper().writeValueAsString(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> list(String resource) {
        try (InputStream in = HostileTexts.class.getResourceAsStream(resource)) {
            return Arrays.asList(new ObjectMapper().readValue(Objects.requireNonNull(in), String[].class));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
