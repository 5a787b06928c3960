package org.jobgraph.graphql;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.AsyncExecutionStrategy;
import graphql.schema.GraphQLSchema;

/// Answers one request on the calling thread, inside one read-only transaction: everything in the answer is of one
/// snapshot of the database.
@ApplicationScoped
public class Execution {

    private final GraphQL engine;
    private final ReadOnly readOnly;

    Execution(GraphQLSchema schema, ReadOnly readOnly) {
        var errors = new FetchErrors();
        this.engine = GraphQL.newGraphQL(StrictScalars.in(schema))
                .queryExecutionStrategy(new AsyncExecutionStrategy(errors))
                .preparsedDocumentProvider(new Documents())
                .build();
        this.readOnly = readOnly;
    }

    /// Executes a request.
    ///
    /// @return data, errors or both; never an exception for what the client sent
    public ExecutionResult answer(GraphQLRequest request) {
        var input = ExecutionInput.newExecutionInput(request.query())
                .operationName(request.operationName())
                .variables(request.variables())
                .extensions(request.extensions())
                .locale(Locale.ROOT)
                .build();
        var batches = new Batches();
        return readOnly.during(() -> batches.during(() -> {
            var answer = engine.executeAsync(input);
            batches.fetchUntilDone(answer);
            return answer.join();
        }));
    }
}
