package org.jobgraph;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Query;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Subscription;

@AnalyzeClasses(packages = "org.jobgraph", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses().should()
            .callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
            .because("a test must be able to say what time it is: inject java.time.Clock");

    @ArchTest
    static final ArchRule FIELDS_ARE_FOUND_BY_NAME = classes().that().areAnnotatedWith(GraphQLApi.class)
            .and(describe("have no operation", ArchitectureTest::hasNoOperation)).should()
            .beAnnotatedWith(RegisterForReflection.class)
            .because("SmallRye registers the classes of operations alone, and a native executable has no others");

    private static boolean hasNoOperation(JavaClass api) {
        return api.getMethods().stream().noneMatch(method -> method.isAnnotatedWith(Query.class)
                || method.isAnnotatedWith(Mutation.class) || method.isAnnotatedWith(Subscription.class));
    }
}
