package org.rolecard.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names that a template can use: the components of a record, and a few more.
 *
 * @param fields the record
 * @param extra the others, which win
 */
record Root(Record fields, Map<String, ?> extra) implements TemplateHashModel {
    private static final RecordWrapper WRAPPER = new RecordWrapper();

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        if (extra.containsKey(key)) {
            return WRAPPER.wrap(extra.get(key));
        }
        return WRAPPER.wrap(fields) instanceof TemplateHashModel hash ? hash.get(key) : null;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
