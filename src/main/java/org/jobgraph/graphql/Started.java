package org.jobgraph.graphql;

import java.util.concurrent.Flow;
import java.util.function.Function;

/// What becomes of a request that came over a stream.
public sealed interface Started {

    /// A query, a mutation or a refusal: one answer, and that is all.
    record Answered(Answer answer) implements Started {
    }

    /// A subscription.
    ///
    /// @param events what it is about, as the API publishes it
    /// @param answer answers one event; blocks, and throws nothing for what the client sent
    record Streaming(Flow.Publisher<?> events, Function<Object, Answer> answer) implements Started {
    }
}
