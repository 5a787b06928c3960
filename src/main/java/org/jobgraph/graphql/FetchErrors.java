package org.jobgraph.graphql;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.jboss.logging.Logger;

import graphql.ErrorType;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;

/// Turns what a field throws into an error of the answer: a caller's mistake with its code, anything else as `INTERNAL` with
/// a reference that stands in the log beside the cause.
final class FetchErrors implements DataFetcherExceptionHandler {

    private static final Logger LOG = Logger.getLogger(FetchErrors.class);

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters failed) {
        var cause = failed.getException() instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : failed.getException();
        var error = GraphqlErrorBuilder.newError().path(failed.getPath()).location(failed.getSourceLocation())
                .errorType(ErrorType.DataFetchingException);
        if (cause instanceof ApiError mistake) {
            error.message("%s", mistake.getMessage()).extensions(mistake.extensions());
        } else {
            var reference = UUID.randomUUID().toString();
            // Of a request that was cancelled nobody sees the answer.
            if (!Cancellation.isCurrentCancelled()) {
                LOG.errorf(cause, "Field %s failed, reference %s", failed.getPath(), reference);
            }
            error.message("This field could not be answered; the log has the cause under %s.", reference)
                    .extensions(Map.of("code", "INTERNAL", "reference", reference));
        }
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(error.build()).build());
    }
}
