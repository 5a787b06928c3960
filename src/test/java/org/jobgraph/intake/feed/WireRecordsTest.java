package org.jobgraph.intake.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.ReferencedClassObject;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;

import io.quarkus.runtime.annotations.RegisterForReflection;

/// The records that Jackson binds postings to, found by their mention: `JsonRows.open(…, AshbyJob.class, …)`.
@AnalyzeClasses(packages = "org.jobgraph.intake.feed", importOptions = ImportOption.DoNotIncludeTests.class)
class WireRecordsTest {

    @ArchTest
    static void record_thatJsonIsBoundTo_isKnownToANativeExecutable(JavaClasses feeds) {
        Set<JavaClass> bound = new HashSet<>();
        feeds.stream().flatMap(type -> type.getReferencedClassObjects().stream()).map(ReferencedClassObject::getRawType)
                .filter(JavaClass::isRecord).forEach(type -> reach(type, bound));
        var missing = bound.stream().filter(type -> !isRegistered(type)).map(JavaClass::getName).sorted().toList();
        assertEquals(List.of(), missing, "these lack @RegisterForReflection; a native executable could not bind to them");
        assertTrue(bound.size() > 15, () -> "too few are found: " + bound);
    }

    private static void reach(JavaClass type, Set<JavaClass> reached) {
        if (type.getPackageName().startsWith("org.jobgraph") && type.isRecord() && reached.add(type)) {
            type.getFields().forEach(field -> field.getType().getAllInvolvedRawTypes().forEach(part -> reach(part, reached)));
        }
    }

    /// With a type the annotation registers those that are nested in it.
    private static boolean isRegistered(@Nullable JavaClass type) {
        return type != null && (type.isAnnotatedWith(RegisterForReflection.class)
                || isRegistered(type.getEnclosingClass().orElse(null)));
    }
}
