package org.jobgraph.graphql;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Publisher;

import org.dataloader.BatchLoaderEnvironment;
import org.jspecify.annotations.Nullable;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;

/// The root field of a subscription. It is executed once to find its events, and again for each of them as if it were a
/// query whose value is the event.
final class SubscriptionFetcher implements PlugableBatchableDataFetcher<Object, Object> {

    private final OperationFetcher operation;

    SubscriptionFetcher(OperationFetcher operation) {
        this.operation = operation;
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        Object root = environment.getRoot();
        if (root instanceof Occurrence occurrence) {
            return occurrence.value();
        }
        if (root instanceof Opening opening) {
            opening.events = (Publisher<?>) operation.get(environment);
            return null;
        }
        throw new IllegalStateException("a subscription without a stream");
    }

    @Override
    public CompletionStage<List<Object>> load(List<Object> keys, BatchLoaderEnvironment environment) {
        throw new UnsupportedOperationException("batches are typed here: see Batches");
    }

    /// The root of the execution that finds the events.
    static final class Opening {

        private @Nullable Publisher<?> events;

        @Nullable
        Publisher<?> events() {
            return events;
        }
    }

    /// The root of the execution that answers one event.
    record Occurrence(Object value) {
    }
}
