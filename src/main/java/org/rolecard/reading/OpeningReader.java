package org.rolecard.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rolecard.model.Acceptance;
import org.rolecard.model.Address;
import org.rolecard.model.Contact;
import org.rolecard.model.Employment;
import org.rolecard.model.Opening;
import org.rolecard.model.PayPeriod;
import org.rolecard.model.Salary;
import org.rolecard.model.Salary.ByAgreement;
import org.rolecard.model.Salary.Range;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;
import org.rolecard.problem.Suggestion;
import org.rolecard.yaml.YamlFile;
import org.rolecard.yaml.YamlNode;

/** Reads an opening file. */
public final class OpeningReader {
    private static final String BY_AGREEMENT = "by-agreement";
    private static final Pattern POSITIONS = Pattern.compile("[1-9]\\d{0,3}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"()]+@[^\\s@<>\"()]+\\.[^\\s@<>\"().]+");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern THAI_POSTAL_CODE = Pattern.compile("\\d{5}");

    private final Reading reading;

    private OpeningReader(Reading reading) {
        this.reading = reading;
    }

    /**
     * The opening that a file defines.
     *
     * @param id the opening's id, from the file's name
     */
    public static ReadFile<Opening> read(YamlFile file, String id) {
        Reading reading = new Reading(file);
        Fields fields = reading.fieldsIfReadable(file);
        return reading.done(new OpeningReader(reading).opening(fields, id));
    }

    private Opening opening(Fields f, String id) {
        Opening opening = new Opening(
                id,
                f.id("role"),
                positions(f),
                f.text("place"),
                f.optionalFields("address").map(OpeningReader::address),
                f.flag("remote"),
                salary(f),
                f.choice("employment", Employment.values()),
                f.optionalText("work-days"),
                f.optionalText("hours"),
                OpenWords.date(f, "start"),
                OpenWords.date(f, "posted"),
                OpenWords.date(f, "closing"),
                f.optionalText("teaser"),
                f.optionalTexts("benefits"),
                contact(f.fields("contact")),
                f.optionalList("accepted", this::acceptance));
        f.noOthers("wrong-shape.no-opening");
        return opening;
    }

    private static int positions(Fields f) {
        String said = f.words("positions");
        if (POSITIONS.matcher(said).matches()) {
            return Integer.parseInt(said);
        }
        if (!said.isEmpty()) {
            f.error("positions", "positions", Message.of("positions"));
        }
        return 1;
    }

    private static Address address(Fields f) {
        Address address = new Address(
                f.optionalText("street"),
                f.optionalText("locality"),
                f.optionalText("region"),
                OpenWords.word(f, "postal-code"),
                OpenWords.word(f, "country").orElse(Address.THAILAND));
        f.noOthers();
        if (!COUNTRY.matcher(address.country()).matches()) {
            f.error("country", "country", Message.of("country"));
        }
        boolean wrongCode = address.postalCode()
                .filter(code -> !THAI_POSTAL_CODE.matcher(code).matches())
                .isPresent();
        if (wrongCode && address.country().equals(Address.THAILAND)) {
            f.error("postal-code", "postal-code", Message.of("postal-code"));
        }
        return address;
    }

    private Salary salary(Fields f) {
        Optional<YamlNode> node = f.required("salary");
        if (node.isPresent() && node.get() instanceof YamlNode.Mapping mapping) {
            return range(reading.fields(mapping, FieldPath.root().key("salary")));
        }
        Optional<String> said = node.map(
                n -> n instanceof YamlNode.Scalar scalar ? scalar.text().strip() : "");
        if (said.isPresent() && !said.get().equals(BY_AGREEMENT)) {
            Message says = Message.of("salary");
            f.error("salary", "salary", says.and(Suggestion.message(said.get(), List.of(BY_AGREEMENT))));
        }
        return new ByAgreement();
    }

    private static Range range(Fields f) {
        BigDecimal min = f.number("min");
        BigDecimal max = f.number("max");
        Range range = new Range(min, max, f.choice("per", PayPeriod.values()));
        f.noOthers();
        return range;
    }

    private static Contact contact(Fields f) {
        Contact contact = new Contact(
                f.optionalText("name"),
                OpenWords.word(f, "phone"),
                OpenWords.word(f, "email"),
                OpenWords.word(f, "line"));
        f.noOthers();
        contact.email().filter(said -> !EMAIL.matcher(said).matches()).ifPresent(said -> {
            f.error("email", "email", Message.of("email", said));
        });
        return contact;
    }

    private Acceptance acceptance(YamlNode node, FieldPath path) {
        return RoleReader.acceptance(reading, node, path);
    }
}
