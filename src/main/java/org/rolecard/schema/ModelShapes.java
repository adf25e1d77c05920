package org.rolecard.schema;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rolecard.model.LocalizedText;
import org.rolecard.model.Named;
import org.rolecard.model.Opening;
import org.rolecard.model.Role;
import org.rolecard.model.Salary;
import org.rolecard.model.Targets;
import org.rolecard.schema.Shape.Field;

/**
 * Reads the shapes of role and opening files from the model's records, so that a new component needs no second telling.
 */
final class ModelShapes {
    /** Components whose key is not their own name. */
    private static final Map<String, String> KEYS = Map.of(
            "Role.areas", "kpis",
            "Role.control", "document",
            "Codes.isco08", "isco-08",
            "Codes.onetSoc", "onet-soc");

    /** Not in the file: they are the file's name. */
    private static final Set<String> FILE_NAMES = Set.of("Role.id", "Opening.id");

    /** Lists that may be left out; an absent one is an empty one. */
    private static final Set<String> OPTIONAL_LISTS = Set.of(
            "Role.aliases",
            "Role.competencies",
            "Role.workingConditions",
            "Role.authority",
            "Role.relations",
            "Role.accepted",
            "Qualifications.preferred",
            "Opening.benefits",
            "Opening.accepted");

    /** Has a value of its own where it is left out. */
    private static final String DEFAULTED = "Address.country";

    /** Must be there, although none of its keys must by itself. */
    private static final String ALWAYS = "Opening.contact";

    /** Plain text among the strings, which otherwise are ids. */
    private static final Set<String> WORDS = Set.of("Acceptance.reason");

    private ModelShapes() {}

    /** The keys of a role file. */
    static Shape.Keys role() {
        return keys(Role.class);
    }

    /** The keys of an opening file. */
    static Shape.Keys opening() {
        return keys(Opening.class);
    }

    private static Shape.Keys keys(Class<?> record) {
        List<Field> fields = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            String name = record.getSimpleName() + "." + component.getName();
            if (component.getType() == Targets.class) {
                fields.addAll(targets());
            } else if (!FILE_NAMES.contains(name)) {
                Shape shape = shape(component.getGenericType(), name);
                fields.add(new Field(
                        KEYS.getOrDefault(name, kebab(component.getName())), shape, required(component, name, shape)));
            }
        }
        return new Shape.Keys(record.getSimpleName(), List.copyOf(fields));
    }

    /** Targets are spread over four keys. */
    private static List<Field> targets() {
        return List.of(
                new Field("direction", new Shape.Choice(List.of("higher", "lower", "band")), true),
                new Field("threshold", new Shape.TargetFigure(), true),
                new Field("target", new Shape.TargetFigure(), true),
                new Field("stretch", new Shape.TargetFigure(), true));
    }

    private static boolean required(RecordComponent component, String name, Shape shape) {
        if (name.equals(DEFAULTED) || name.equals(ALWAYS)) {
            return name.equals(ALWAYS);
        }
        boolean nothingRequired =
                shape instanceof Shape.Keys keys && keys.fields().stream().noneMatch(Field::required);
        return component.getType() != Optional.class
                && component.getType() != boolean.class
                && !OPTIONAL_LISTS.contains(name)
                && !nothingRequired;
    }

    private static Shape shape(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[0];
            return generic.getRawType() == Optional.class ? optional(inner, name) : list(inner, name);
        }
        Class<?> plain = (Class<?>) type;
        if (name.equals(DEFAULTED)) {
            return new Shape.Country();
        }
        if (plain == String.class) {
            return WORDS.contains(name) ? new Shape.Word() : new Shape.Id();
        }
        return plain.isRecord() && plain != LocalizedText.class ? keys(plain) : value(plain, name);
    }

    private static Shape value(Class<?> plain, String name) {
        if (plain == LocalizedText.class) {
            return new Shape.Text();
        } else if (plain == BigDecimal.class) {
            return new Shape.Figure();
        } else if (plain == int.class) {
            return new Shape.Count();
        } else if (plain == Salary.class) {
            return new Shape.Either(new Shape.Choice(List.of("by-agreement")), keys(Salary.Range.class));
        } else if (plain == boolean.class) {
            return new Shape.Flag();
        } else if (plain == LocalDate.class) {
            return new Shape.Day();
        } else if (plain.isEnum()) {
            return new Shape.Choice(Arrays.stream(plain.getEnumConstants())
                    .map(constant -> ((Named) constant).word())
                    .toList());
        }
        throw new IllegalStateException(name + " is a " + plain + ", which no file can hold");
    }

    private static Shape optional(Type inner, String name) {
        return inner == String.class ? new Shape.Word() : shape(inner, name);
    }

    /** A list of things of their own has one at least, unless it may be left out; a list of texts may be empty. */
    private static Shape list(Type inner, String name) {
        Shape item = shape(inner, name);
        boolean some = item instanceof Shape.Keys && !OPTIONAL_LISTS.contains(name);
        return new Shape.ListOf(item, some ? 1 : 0);
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
