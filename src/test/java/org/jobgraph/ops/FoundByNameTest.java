package org.jobgraph.ops;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.jobgraph.ThrowAwayDatabase;
import org.junit.jupiter.api.Test;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/// Looks into Caffeine, which tells nobody else which of its classes a running service uses.
@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class FoundByNameTest {

    private static final String CAFFEINE = "com.github.benmanes.caffeine.cache.";

    @Test
    void cache_ofTheService_isKnownToANativeExecutable() throws ReflectiveOperationException {
        var known = List.of(FoundByName.class.getAnnotation(RegisterForReflection.class).classNames());
        var missing = new TreeSet<String>();
        for (var factory : List.of("LocalCacheFactory", "NodeFactory")) {
            var made = Class.forName(CAFFEINE + factory).getDeclaredField("FACTORIES");
            made.setAccessible(true);
            ((Map<?, ?>) made.get(null)).keySet().forEach(name -> missing.add(CAFFEINE + name));
        }
        assertFalse(missing.isEmpty(), "no cache was made");
        missing.removeAll(known);
        assertTrue(missing.isEmpty(), () -> "FoundByName does not register " + missing);
    }
}
