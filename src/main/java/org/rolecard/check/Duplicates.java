package org.rolecard.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.rolecard.model.Language;
import org.rolecard.model.Measure;
import org.rolecard.model.Role;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;

/** No two measures have the same name or the same formula (S10). */
final class Duplicates implements Rule {
    @Override
    public void check(Role role, Findings findings) {
        Map<String, String> names = new HashMap<>();
        Map<String, String> formulas = new HashMap<>();
        for (int i = 0; i < role.measures().size(); i++) {
            Measure measure = role.measures().get(i);
            FieldPath path = FieldPath.root().key("measures").item(i);
            for (Language language : Language.values()) {
                FieldPath name = path.key("name").key(language.tag());
                twice(measure.name().in(language), measure.id(), names, name, "duplicate-measure.name", findings);
            }
            FieldPath formula = path.key("formula").key("en");
            twice(measure.formula().en(), measure.id(), formulas, formula, "duplicate-measure.formula", findings);
        }
    }

    private static void twice(
            String text, String id, Map<String, String> seen, FieldPath path, String key, Findings findings) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[\\s()]", "");
        String other = plain.isEmpty() ? id : seen.putIfAbsent(plain, id);
        if (other != null && !other.equals(id)) {
            findings.error(path, "duplicate-measure", Message.of(key, other));
        }
    }
}
