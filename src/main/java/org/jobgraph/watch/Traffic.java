package org.jobgraph.watch;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

/// Every request, from here on watched until it ends.
@Singleton
public class Traffic {

    private final Tallies tallies;
    private final Traces traces;

    Traffic(Tallies tallies, Traces traces) {
        this.tallies = tallies;
        this.traces = traces;
    }

    /// A request that has just come.
    ///
    /// @param header finds the value of a header by its name
    public Visit begin(UnaryOperator<@Nullable String> header) {
        return new Visit(tallies, traces.begin(header), header);
    }

    /// Does the work of a request that came without headers of its own.
    public <T> T during(Supplier<T> work) {
        return begin(_ -> null).during(work::get);
    }
}
