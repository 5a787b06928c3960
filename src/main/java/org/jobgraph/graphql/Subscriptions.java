package org.jobgraph.graphql;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;

import jakarta.enterprise.context.ApplicationScoped;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.AsyncExecutionStrategy;

/// Opens subscriptions, and answers each of their events as a query is answered: on the calling thread, in a read-only
/// transaction of its own. Between two events a subscription holds no connection and no snapshot.
@ApplicationScoped
class Subscriptions {

    private final GraphQL engine;
    private final ReadOnly readOnly;
    private final Answers answers;

    Subscriptions(Execution execution, ReadOnly readOnly, Answers answers) {
        this.engine = GraphQL.newGraphQL(execution.schema())
                .subscriptionExecutionStrategy(new AsyncExecutionStrategy(new FetchErrors()))
                .preparsedDocumentProvider(
                        (input, parse) -> CompletableFuture.completedFuture(execution.prepared(input.getQuery())))
                .build();
        this.readOnly = readOnly;
        this.answers = answers;
    }

    /// The events, or why there are none.
    Started open(GraphQLRequest request) {
        var opening = new SubscriptionFetcher.Opening();
        var result = execute(request, opening);
        var events = opening.events();
        return events == null
                ? new Started.Answered(answers.of(result))
                : new Started.Streaming(events,
                        event -> answers.of(execute(request, new SubscriptionFetcher.Occurrence(event))));
    }

    private ExecutionResult execute(GraphQLRequest request, Object root) {
        var input = ExecutionInput.newExecutionInput(request.query())
                .operationName(request.operationName())
                .variables(request.variables())
                .extensions(request.extensions())
                .root(root)
                .locale(Locale.ROOT)
                .build();
        return readOnly.during(() -> new Batches().until(() -> engine.executeAsync(input)));
    }
}
