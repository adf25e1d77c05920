package org.rolecard.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.rolecard.document.Text;

/**
 * Shows templates the components of records and nothing else: no methods, no classes, no way from data to code. An
 * empty {@link Optional} is a missing value, which templates test with {@code ??}.
 */
final class RecordWrapper implements ObjectWrapper {
    /** What a kind of record has, by name: Java looks it up anew each time that it is asked. */
    private final Map<Class<?>, Map<String, Method>> known = new ConcurrentHashMap<>();

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof Text text) {
            return new TextModel(text);
        }
        if (value instanceof TemplateModel model) {
            return model;
        }
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (value instanceof String string) {
            return new SimpleScalar(string);
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        return wrapStructure(value);
    }

    private @Nullable TemplateModel wrapStructure(@Nullable Object value) throws TemplateModelException {
        if (value == null) {
            return null;
        }
        if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof List<?> list) {
            return new ListModel(list, this);
        }
        if (value instanceof Map<?, ?> map) {
            return new MapModel(map, this);
        }
        if (value instanceof Record fields) {
            return new RecordModel(fields, this);
        }
        throw new TemplateModelException(
                "templates cannot be shown a " + value.getClass().getName());
    }

    private Map<String, Method> accessors(Class<?> kind) {
        Map<String, Method> accessors =
                known.get(kind); // computeIfAbsent would lock, even where there is nothing to do
        return accessors != null ? accessors : known.computeIfAbsent(kind, RecordWrapper::read);
    }

    private static Map<String, Method> read(Class<?> kind) {
        Map<String, Method> accessors = new HashMap<>();
        for (RecordComponent component : kind.getRecordComponents()) {
            accessors.put(component.getName(), component.getAccessor());
        }
        return accessors;
    }

    /** A list. */
    private record ListModel(List<?> list, RecordWrapper wrapper) implements TemplateSequenceModel {
        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index < 0 || index >= list.size() ? null : wrapper.wrap(list.get(index));
        }

        @Override
        public int size() {
            return list.size();
        }
    }

    /** Words by name. */
    private record MapModel(Map<?, ?> map, RecordWrapper wrapper) implements TemplateHashModel {
        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            return wrapper.wrap(map.get(key));
        }

        @Override
        public boolean isEmpty() {
            return map.isEmpty();
        }
    }

    /** A record. */
    private record RecordModel(Record fields, RecordWrapper wrapper) implements TemplateHashModel {
        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            Method accessor = wrapper.accessors(fields.getClass()).get(key);
            if (accessor == null) {
                return null;
            }
            try {
                return wrapper.wrap(accessor.invoke(fields));
            } catch (ReflectiveOperationException e) {
                throw new TemplateModelException("cannot read " + key, e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
