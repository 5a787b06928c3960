package org.jobgraph.graphql;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;

/// Answers one request on the calling thread, inside one read-only transaction: everything in the answer is of one
/// snapshot of the database.
@ApplicationScoped
public class Execution {

    private final GraphQL engine;
    private final Documents documents;
    private final ReadOnly readOnly;
    private final Answers answers;

    Execution(GraphQLSchema schema, ReadOnly readOnly, Limits limits, Answers answers) {
        var errors = new FetchErrors();
        var strict = StrictScalars.in(schema);
        this.documents = new Documents(strict, limits);
        this.engine = GraphQL.newGraphQL(strict)
                .queryExecutionStrategy(new AsyncExecutionStrategy(errors))
                .preparsedDocumentProvider(documents)
                .build();
        this.readOnly = readOnly;
        this.answers = answers;
    }

    /// Executes a request.
    ///
    /// @return data, errors or both; never an exception for what the client sent
    public Answer answer(GraphQLRequest request) {
        var input = ExecutionInput.newExecutionInput(request.query())
                .operationName(request.operationName())
                .variables(request.variables())
                .extensions(request.extensions())
                .locale(Locale.ROOT)
                .build();
        var batches = new Batches();
        var result = readOnly.during(() -> batches.during(() -> {
            var answer = engine.executeAsync(input);
            batches.fetchUntilDone(answer);
            return answer.join();
        }));
        return answers.of(result);
    }

    /// Parses and validates a document, and forgets it.
    void prepare(String query) {
        documents.prepare(query);
    }

    /// Whether a request can change nothing. One that names no operation of its document cannot: it gets an error.
    boolean onlyReads(GraphQLRequest request) {
        return meant(request).noneMatch(operation -> operation == OperationDefinition.Operation.MUTATION);
    }

    /// Whether a request asks for a stream of answers.
    boolean subscribes(GraphQLRequest request) {
        return !prepared(request.query()).hasErrors()
                && meant(request).anyMatch(operation -> operation == OperationDefinition.Operation.SUBSCRIPTION);
    }

    /// The schema that documents are validated against. There is to be no second transformation of the one that SmallRye made:
    /// parts that stay the same are shared, and would point into the newest.
    GraphQLSchema schema() {
        return engine.getGraphQLSchema();
    }

    /// A document, parsed, measured and validated: streams are held to the same limits.
    PreparsedDocumentEntry prepared(String query) {
        return documents.prepared(query);
    }

    private Stream<OperationDefinition.Operation> meant(GraphQLRequest request) {
        var document = prepared(request.query()).getDocument();
        if (document == null) {
            return Stream.of();
        }
        var operations = document.getDefinitionsOfType(OperationDefinition.class);
        return operations.stream().filter(
                operation -> operations.size() == 1 || Objects.equals(operation.getName(), request.operationName()))
                .map(OperationDefinition::getOperation);
    }
}
