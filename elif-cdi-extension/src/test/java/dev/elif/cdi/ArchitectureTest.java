package dev.elif.cdi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.elif.cdi", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule core_knows_no_container = noClasses()
            .that()
            .resideInAPackage("dev.elif.cdi.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.enterprise..",
                    "jakarta.inject..",
                    "jakarta.interceptor..",
                    "jakarta.annotation..",
                    "org.eclipse.microprofile..",
                    "dev.elif.cdi");

    @ArchTest
    static final ArchRule elif_s_own_implementation_is_behind_the_api =
            noClasses().should().dependOnClassesThat().resideInAPackage("dev.elif.impl..");

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("dev.elif.(**)").should().beFreeOfCycles();
}
