package org.rolecard.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rolecard.model.Area;
import org.rolecard.model.Codes;
import org.rolecard.model.DocumentControl;
import org.rolecard.model.Frequency;
import org.rolecard.model.Labels;
import org.rolecard.model.Language;
import org.rolecard.model.LocalizedText;
import org.rolecard.model.Measure;
import org.rolecard.model.Perspective;
import org.rolecard.model.Qualifications;
import org.rolecard.model.Responsibility;
import org.rolecard.model.Role;
import org.rolecard.model.Scale;
import org.rolecard.model.ScorecardLine;
import org.rolecard.model.Targets;
import org.rolecard.model.Targets.Band;
import org.rolecard.model.Targets.Points;
import org.rolecard.model.Targets.Range;
import org.rolecard.model.Unit;
import org.rolecard.reading.LabelsReader;
import org.rolecard.reading.ScaleReader;
import org.rolecard.source.BuiltInFolder;
import org.rolecard.source.SourceFile.NotText;
import org.rolecard.yaml.StrictYaml;

/** A small role for tests, with one measure of each kind of target, and the built-in labels. */
public final class SampleRole {
    private SampleRole() {}

    /** The role, with a title of one's own. */
    public static Role titled(LocalizedText title) {
        return new Role(
                "baker",
                title,
                List.of(text("คนทำขนมปัง", "Bread maker"), text("ช่างขนม", "Pastry cook")),
                "kitchen",
                new Codes(Optional.of("7512"), Optional.of("51-3011.00")),
                Optional.empty(),
                text("ครัว", "Kitchen"),
                text("หัวหน้าครัว", "Head chef"),
                Optional.of(text("ไม่มี", "None")),
                new DocumentControl(Optional.of("JD-001"), Optional.of("2"), Optional.of(LocalDate.of(2027, 1, 31))),
                Optional.empty(),
                text("อบขนมปังให้ลูกค้า", "Bake bread for customers"),
                List.of(
                        new Responsibility(
                                "baking", text("อบ", "Baking"), text("อบขนมปัง", "Bake bread"), Optional.empty()),
                        new Responsibility(
                                "cleaning",
                                text("ความสะอาด", "Cleaning"),
                                text("ทำความสะอาด", "Clean up"),
                                Optional.of(text("ตรวจด้วยตา", "Seen at a glance")))),
                new Qualifications(List.of(text("อายุ 18 ปี", "Aged 18")), List.of()),
                List.of(text("นวดแป้ง", "Kneading")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Area("quality", text("คุณภาพ", "Quality"), List.of("sold", "wasted", "weight", "revenue"))),
                List.of(
                        measure("sold", Unit.PERCENT, new Points(true, n("80"), n("90"), n("97.5")), false),
                        measure("wasted", Unit.DAYS, new Points(false, n("75"), n("60"), n("45")), false),
                        measure(
                                "weight",
                                Unit.COUNT,
                                new Band(range("300", "420"), range("330", "400"), range("350", "380")),
                                false),
                        measure("revenue", Unit.BAHT, new Points(true, n("0.97"), n("1.03"), n("1.08")), true)),
                List.of(new ScorecardLine("sold", n("60.0")), new ScorecardLine("wasted", n("40"))),
                List.of());
    }

    /** The role. */
    public static Role role() {
        return titled(text("คนอบขนม", "Baker"));
    }

    private static Measure measure(String id, Unit unit, Targets targets, boolean baseline) {
        return new Measure(
                id,
                text("วัด " + id, "Measure " + id),
                text("ความหมาย", "Definition"),
                text("สูตร", "Formula"),
                unit,
                targets,
                baseline,
                Frequency.HALF_YEARLY,
                text("สมุด", "Book"),
                Perspective.PROCESS,
                List.of("baking"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same thing in Thai and English. */
    public static LocalizedText text(String th, String en) {
        return new LocalizedText(th, en);
    }

    private static Range range(String low, String high) {
        return new Range(n(low), n(high));
    }

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    /** The scale that is used unless another is named. */
    public static Scale scale() {
        return scale("five-levels");
    }

    /** A scale that the program brings. */
    public static Scale scale(String name) {
        try {
            return ScaleReader.read(
                            StrictYaml.read(new BuiltInFolder("templates")
                                    .find("scale." + name + ".yaml")
                                    .orElseThrow()
                                    .text()),
                            name)
                    .value();
        } catch (NotText e) {
            throw new AssertionError(e);
        }
    }

    /** The labels that come with the program. */
    public static LabelSet labels() {
        Map<Language, Labels> labels = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            labels.put(language, labels(language));
        }
        return new LabelSet(labels);
    }

    private static Labels labels(Language language) {
        try {
            BuiltInFolder templates = new BuiltInFolder("templates");
            return LabelsReader.read(
                            StrictYaml.read(templates
                                    .find("labels." + language.tag() + ".yaml")
                                    .orElseThrow()
                                    .text()),
                            language)
                    .value();
        } catch (NotText e) {
            throw new IllegalStateException(e);
        }
    }
}
