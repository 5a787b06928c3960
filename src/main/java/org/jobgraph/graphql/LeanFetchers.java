package org.jobgraph.graphql;

import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.DataFetcherService;

/// Replaces SmallRye's data fetchers, which build a context for every field of every row and give all aliases of a batched
/// field the first one's arguments.
public final class LeanFetchers implements DataFetcherService {

    @Override
    public Integer getPriority() {
        return 1;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public PlugableBatchableDataFetcher getCompletionStageDataFetcher(Operation operation, Type type) {
        return new OperationFetcher(operation);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public PlugableBatchableDataFetcher getMultiDataFetcher(Operation operation, Type type) {
        return new SubscriptionFetcher(new OperationFetcher(operation));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public PlugableBatchableDataFetcher getOtherWrappedDataFetcher(Operation operation, Type type) {
        return new OperationFetcher(operation);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public PlugableBatchableDataFetcher getOtherFieldDataFetcher(Operation operation, Type type) {
        return new OperationFetcher(operation);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public PlugableBatchableDataFetcher getDefaultDataFetcher(Operation operation, Type type) {
        return new OperationFetcher(operation);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public PlugableDataFetcher getFieldDataFetcher(Field field, Type type, Reference owner) {
        return new PropertyFetcher(field, owner.getClassName());
    }
}
