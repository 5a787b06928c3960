package org.jobgraph.graphql;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jobgraph.watch.Visit;
import org.jspecify.annotations.Nullable;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.GraphQLSchema;

/// Answers one request on the calling thread, inside one read-only transaction: everything in the answer is of one
/// snapshot of the database. Of a mutation that holds for each of its fields, as of when it is done.
@Singleton
public class Execution {

    private final FetchErrors errors = new FetchErrors();
    private final GraphQLSchema schema;
    private final GraphQL engine;
    private final Plans plans;
    private final ConcreteTypes types;
    private final Documents documents;
    private final ReadOnly readOnly;
    private final Visibility visibility;
    private final Answers answers;
    private final long costLimit;

    Execution(GraphQLSchema schema, ReadOnly readOnly, Visibility visibility, Limits limits, Answers answers,
            @ConfigProperty(name = "jobgraph.graphql.limits.cost") long costLimit) {
        this.schema = schema;
        this.documents = new Documents(this.schema, limits);
        this.plans = new Plans(this.schema);
        this.types = new ConcreteTypes(this.schema);
        this.engine = GraphQL.newGraphQL(this.schema)
                .queryExecutionStrategy(new AsyncExecutionStrategy(errors))
                .preparsedDocumentProvider(documents)
                .build();
        this.readOnly = readOnly;
        this.visibility = visibility;
        this.answers = answers;
        this.costLimit = costLimit;
    }

    /// Executes a request.
    ///
    /// @return data, errors or both; never an exception for what the client sent
    public Answer answer(GraphQLRequest request) {
        var cost = cost(request);
        Visit.costs(Cost.charge(cost));
        return cost != null && cost.isTooMuch()
                ? answers.of(ExecutionResult.newExecutionResult().addError(cost.refusal()).build(), cost)
                : execute(request, cost);
    }

    /// Says which operation the current request is of, when it is of any.
    void tell(GraphQLRequest request) {
        documents.prepared(request.query()).tell(request.operationName());
    }

    /// What a request asks for; null when its document, or the choice of its operation, is no good.
    @Nullable
    Cost cost(GraphQLRequest request) {
        var price = documents.prepared(request.query()).price(request.operationName());
        return price == null ? null : new Cost(price.of(request.variables(), 1), costLimit);
    }

    private Answer execute(GraphQLRequest request, @Nullable Cost cost) {
        var prepared = documents.prepared(request.query()).entry();
        if (prepared.hasErrors()) {
            return answers.of(new ExecutionResultImpl(prepared.getErrors()), cost);
        }
        var document = prepared.getDocument();
        try {
            var operation = NodeUtil.getOperation(document, request.operationName()).operationDefinition;
            if (operation.getOperation() == Operation.MUTATION) {
                return mutated(document, operation, request, cost);
            }
            return operation.getOperation() == Operation.QUERY && !plans.introspects(document)
                    ? walked(document, operation, request, cost)
                    : byEngine(request, cost);
        } catch (RuntimeException e) {
            // Of variables that are none of their types, and of an operation that is not there.
            if (e instanceof GraphQLError mistake) {
                return answers.of(new ExecutionResultImpl(mistake), cost);
            }
            throw e;
        }
    }

    private Answer walked(Document document, OperationDefinition operation, GraphQLRequest request,
            @Nullable Cost cost) {
        var variables = variables(operation, request);
        var plan = plans.plan(document, operation, variables);
        var done = readOnly.during(plan.habit(), () -> {
            var batches = new Batches();
            var walk = new Walk(variables, batches, errors, types);
            var data = batches.during(() -> walk.run(plan));
            return new Walked(data, walk.errors());
        });
        return answers.of(done.data(), done.errors(), cost);
    }

    private Answer mutated(Document document, OperationDefinition operation, GraphQLRequest request,
            @Nullable Cost cost) {
        var variables = variables(operation, request);
        var plan = plans.plan(document, operation, variables);
        var walk = new Walk(variables, new Batches(), errors, types);
        var data = walk.runInTurn(plan, reading -> {
            visibility.await();
            readOnly.during(() -> {
                var batches = new Batches();
                return batches.during(() -> reading.test(batches));
            });
        });
        return answers.of(data, walk.errors(), cost);
    }

    private CoercedVariables variables(OperationDefinition operation, GraphQLRequest request) {
        return ValuesResolver.coerceVariableValues(schema, operation.getVariableDefinitions(),
                RawVariables.of(request.variables()), Leaves.CONTEXT, Locale.ROOT);
    }

    // Introspection is no page that many ask for: the engine's own is right and fast enough.
    private Answer byEngine(GraphQLRequest request, @Nullable Cost cost) {
        var input = ExecutionInput.newExecutionInput(request.query())
                .operationName(request.operationName())
                .variables(request.variables())
                .extensions(request.extensions())
                .locale(Locale.ROOT)
                .build();
        return answers.of(readOnly.during(() -> new Batches().until(() -> engine.executeAsync(input))), cost);
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
        return schema;
    }

    /// A document, parsed, measured and validated: streams are held to the same limits.
    PreparsedDocumentEntry prepared(String query) {
        return documents.prepared(query).entry();
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

    private record Walked(@Nullable ObjectInAnswer data, List<GraphQLError> errors) {
    }
}
