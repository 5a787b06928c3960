package org.jobgraph.graphql;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;

import graphql.introspection.IntrospectionQuery;
import io.quarkus.runtime.ImageMode;
import io.quarkus.vertx.http.HttpServerStart;

/// Parses and validates for nobody when the service starts: otherwise the first requests wait for classes to load, tens of
/// milliseconds each.
@ApplicationScoped
class WarmUp {

    private static final int ROUNDS = 5;

    private final Execution execution;

    WarmUp(Execution execution) {
        this.execution = execution;
    }

    // A command opens no port, and ends too soon for this.
    void begin(@ObservesAsync HttpServerStart started) {
        // There the classes are loaded, and nothing is compiled later.
        if (ImageMode.current().isNativeImage()) {
            return;
        }
        for (var round = 0; round < ROUNDS; round++) {
            execution.prepare(IntrospectionQuery.INTROSPECTION_QUERY);
            execution.prepare(wide());
        }
    }

    // Fields of one name with arguments that differ: it takes parser and validator through most of their ways.
    private static String wide() {
        return IntStream.range(0, 400).mapToObj("... { __type(name: \"%d\") { name } unknown }"::formatted)
                .collect(Collectors.joining(" ", "{ ", " }"));
    }
}
