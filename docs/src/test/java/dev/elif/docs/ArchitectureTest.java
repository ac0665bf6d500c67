package dev.elif.docs;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.elif.NamedDatabase;
import dev.elif.ast.SeededUpwardImport;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses ELIF = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.elif");

    private static final long PUBLIC_TYPES = 324;

    private static final ArchRule FLOORS =
            classes().that().resideOutsideOfPackage("dev.elif.docs..").should(new Floors());

    @Test
    void packages_import_from_lower_floors_only() {
        FLOORS.check(ELIF);
    }

    @Test
    void an_upward_import_would_be_found() {
        JavaClasses seeded = new ClassFileImporter().importClasses(SeededUpwardImport.class);

        assertThat(FLOORS.evaluate(seeded).hasViolation()).isTrue();
    }

    @Test
    void packages_form_no_cycles() {
        slices().matching("dev.elif.(**)").should().beFreeOfCycles().check(ELIF);
    }

    @Test
    void only_the_statement_runner_and_the_spi_see_jdbc() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "dev.elif.impl.execute..",
                        "dev.elif.spi..",
                        "dev.elif.cdi..",
                        "dev.elif.test..",
                        "dev.elif.tck..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..")
                .check(ELIF);
    }

    @Test
    void only_the_extension_sees_jakarta_but_for_two_exceptions() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "dev.elif.cdi..", "dev.elif.impl.json..", "dev.elif.json..", "dev.elif.event..")
                .and()
                .doNotBelongToAnyOf(NamedDatabase.class)
                .should()
                .dependOnClassesThat(resideInAPackage("jakarta.."))
                .check(ELIF);
        noClasses()
                .that()
                .resideInAPackage("dev.elif.event..")
                .or()
                .belongToAnyOf(NamedDatabase.class)
                .should()
                .dependOnClassesThat(resideInAPackage("jakarta..")
                        .and(resideInAPackage("jakarta.inject..").negate()))
                .orShould()
                .dependOnClassesThat(resideInAPackage("java.sql.."))
                .check(ELIF);
    }

    /** Every public type is a promise: a change of this number is a thing to talk about. */
    @Test
    void the_api_is_as_large_as_it_was_reviewed_to_be() {
        String[] api = {
            "dev.elif",
            "dev.elif.error",
            "dev.elif.ast",
            "dev.elif.model",
            "dev.elif.query",
            "dev.elif.schema",
            "dev.elif.event",
            "dev.elif.spi"
        };
        long types = ELIF.stream()
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> List.of(api).contains(type.getPackageName()))
                .count();

        assertThat(types).as("public top-level types of elif-orm-api").isEqualTo(PUBLIC_TYPES);
    }

    @Test
    void every_package_declares_its_nulls() {
        List<String> unmarked = ELIF.stream()
                .map(type -> type.getPackage())
                .distinct()
                .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();

        assertThat(unmarked).isEmpty();
    }
}
