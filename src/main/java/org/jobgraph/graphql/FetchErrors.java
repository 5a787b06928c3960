package org.jobgraph.graphql;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.language.SourceLocation;

/// Turns what a field throws into an error of the answer: a caller's mistake with its code, anything else as `INTERNAL` with
/// a reference that stands in the log beside the cause.
final class FetchErrors implements DataFetcherExceptionHandler {

    private static final Logger LOG = Logger.getLogger(FetchErrors.class);

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters failed) {
        return CompletableFuture.completedFuture(DataFetcherExceptionHandlerResult
                .newResult(of(failed.getException(), failed.getPath().toList(), failed.getSourceLocation())).build());
    }

    /// The error of the field at `path`.
    GraphQLError of(Throwable thrown, List<Object> path, @Nullable SourceLocation location) {
        var cause = thrown instanceof CompletionException wrapped && wrapped.getCause() != null ? wrapped.getCause() : thrown;
        var error = GraphqlErrorBuilder.newError().path(path).location(location).errorType(ErrorType.DataFetchingException);
        if (cause instanceof ApiError mistake) {
            error.message("%s", mistake.getMessage()).extensions(mistake.extensions());
        } else {
            var reference = UUID.randomUUID().toString();
            // Of a request that was cancelled nobody sees the answer.
            if (!Cancellation.isCurrentCancelled()) {
                LOG.errorf(cause, "Field %s failed, reference %s", path, reference);
            }
            error.message("This field could not be answered; the log has the cause under %s.", reference)
                    .extensions(Map.of("code", "INTERNAL", "reference", reference));
        }
        return error.build();
    }
}
