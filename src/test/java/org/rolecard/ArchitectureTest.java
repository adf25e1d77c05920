package org.rolecard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the one way through the code: which package may use which, and where each library is known. */
class ArchitectureTest {
    private static final String BASE = "org.rolecard";

    /** The map of the program. A package that is not on it is an edit of this test, made on purpose. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("problem", Set.of("model")),
            Map.entry("thai", Set.of()),
            Map.entry("html", Set.of()),
            Map.entry("source", Set.of("problem")),
            Map.entry("yaml", Set.of("problem", "source")),
            Map.entry("reading", Set.of("model", "problem", "scoring", "source", "yaml")),
            Map.entry("check", Set.of("model", "problem")),
            Map.entry("scoring", Set.of("model")),
            Map.entry("chart", Set.of("model", "scoring")),
            Map.entry("document", Set.of("chart", "model", "scoring")),
            Map.entry("style", Set.of("problem", "source")),
            Map.entry("template", Set.of("document", "model", "problem", "source")),
            Map.entry("pdf", Set.of("problem", "style", "thai")),
            Map.entry("people", Set.of("check", "model", "problem", "sheet", "source")),
            Map.entry("zip", Set.of()),
            Map.entry("word", Set.of("problem", "zip")),
            Map.entry("output", Set.of("json", "source")),
            Map.entry(
                    "build",
                    Set.of(
                            "model",
                            "problem",
                            "source",
                            "yaml",
                            "reading",
                            "check",
                            "scoring",
                            "document",
                            "style",
                            "template",
                            "html",
                            "thai",
                            "pdf",
                            "posting",
                            "sheet",
                            "word",
                            "people",
                            "filled",
                            "output")),
            Map.entry("posting", Set.of("document", "json", "model", "problem", "thai")),
            Map.entry("sheet", Set.of("document", "model", "scoring", "zip")),
            Map.entry("filled", Set.of("model", "problem", "scoring", "sheet", "source", "zip")),
            Map.entry("json", Set.of()),
            Map.entry("schema", Set.of("json", "model")),
            Map.entry("report", Set.of("build", "filled", "json", "model", "problem", "scoring", "sheet")),
            Map.entry(
                    "cli",
                    Set.of("build", "filled", "report", "schema", "document", "model", "output", "problem", "source")));

    /** Each library is known in one package, or in one for each thing it is for, so that it can be changed there. */
    private static final Map<String, Set<String>> SPEAKS_TO = Map.ofEntries(
            Map.entry("com.fasterxml.jackson.dataformat", Set.of("yaml")),
            Map.entry("com.fasterxml.jackson.core.util", Set.of("json")),
            Map.entry("org.yaml", Set.of("yaml")),
            Map.entry("freemarker", Set.of("template")),
            Map.entry("com.vladsch.flexmark", Set.of("html")),
            Map.entry("org.jsoup", Set.of("html")),
            Map.entry("com.openhtmltopdf", Set.of("pdf")),
            Map.entry("org.apache.commons.csv", Set.of("people")),
            Map.entry("org.apache.poi", Set.of("sheet", "filled", "word", "zip")),
            Map.entry("com.ibm.icu", Set.of("thai")),
            Map.entry("org.apache.commons.cli", Set.of("cli")),
            Map.entry("org.apache.pdfbox", Set.of("pdf")),
            Map.entry("org.apache.fontbox", Set.of("pdf")),
            Map.entry("org.apache.xmpbox", Set.of("pdf")));

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    static Stream<Map.Entry<String, Set<String>>> packages() {
        return MAY_USE.entrySet().stream();
    }

    static Stream<Map.Entry<String, Set<String>>> libraries() {
        return SPEAKS_TO.entrySet().stream();
    }

    @Test
    void everyPackageIsOnTheMap() {
        Set<String> found = PROGRAM.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(BASE))
                .map(name -> name.substring(BASE.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(new TreeSet<>(MAY_USE.keySet()));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageUsesOnlyWhatTheMapAllows(Map.Entry<String, Set<String>> allowed) {
        String[] forbidden = MAY_USE.keySet().stream()
                .filter(name ->
                        !name.equals(allowed.getKey()) && !allowed.getValue().contains(name))
                .map(name -> BASE + "." + name)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(BASE + "." + allowed.getKey())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void aLibraryIsKnownWhereTheMapSays(Map.Entry<String, Set<String>> library) {
        String[] places =
                library.getValue().stream().map(name -> BASE + "." + name).toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(places)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library.getKey(), library.getKey() + "..")
                .check(PROGRAM);
    }

    @Test
    void packagesDoNotGoInCircles() {
        slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void theModelIsRecordsEnumsAndInterfaces() {
        classes()
                .that()
                .resideInAPackage(BASE + ".model")
                .should(new DataOnly())
                .check(PROGRAM);
    }

    @Test
    void nothingStaticChanges() {
        fields().that().areStatic().should().beFinal().check(PROGRAM);
    }

    @Test
    void standardStreamsAndExitAreForMainAlone() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(BASE + ".Main")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(PROGRAM);
    }

    @Test
    void exceptionsHaveNamesOfTheirOwn() {
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(PROGRAM);
    }

    @Test
    void noClassIsAGrabBag() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Misc)")
                .check(PROGRAM);
    }

    /** Records, enums and interfaces, and what the compiler adds to switches over enums. */
    private static final class DataOnly extends ArchCondition<JavaClass> {
        DataOnly() {
            super("be records, enums or interfaces");
        }

        @Override
        public void check(JavaClass item, ConditionEvents events) {
            boolean isData = item.isRecord() || item.isEnum() || item.isInterface() || item.isAnonymousClass();
            events.add(new SimpleConditionEvent(item, isData, item.getName() + " is no record, enum or interface"));
        }
    }
}
