package org.jobgraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.time.Instant;
import java.time.LocalDate;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.jobgraph", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses().should()
            .callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
            .because("a test must be able to say what time it is: inject java.time.Clock");
}
