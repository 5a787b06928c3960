package org.jobgraph.graphql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;

/// The two who are asked: the service, and graphql-java's own execution over the same schema.
@ApplicationScoped
class Asked {

    // Every digit is compared, not the number it stands for.
    private static final ObjectMapper READER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

    private final Execution execution;
    private final ReadOnly readOnly;
    private final ObjectMapper json;
    private final GraphQL engine;

    Asked(Execution execution, ReadOnly readOnly, ObjectMapper json) {
        this.execution = execution;
        this.readOnly = readOnly;
        this.json = json;
        this.engine = GraphQL.newGraphQL(execution.schema())
                .queryExecutionStrategy(new AsyncExecutionStrategy(new Mistakes())).build();
    }

    /// What the service answers.
    Answered service(GraphQLRequest request) {
        try {
            return read(READER.readTree(execution.answer(request).json().getBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What graphql-java answers.
    Answered engine(GraphQLRequest request) {
        var input = ExecutionInput.newExecutionInput(request.query()).operationName(request.operationName())
                .variables(request.variables()).locale(Locale.ROOT).build();
        var result = readOnly.during(() -> new Batches().until(() -> engine.executeAsync(input)));
        try {
            return read(READER.readTree(json.writeValueAsBytes(result.toSpecification())));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// An answer as a client gets it, which must have data, and no errors of ours.
    static Answered read(JsonNode answer) {
        if (!answer.has("data")) {
            throw new AssertionError("not executed: " + answer);
        }
        var errors = new HashMap<List<Object>, String>();
        for (var error : answer.path("errors")) {
            var code = error.at("/extensions/code").asText();
            if (code.isEmpty() || code.equals("INTERNAL")) {
                throw new AssertionError("an error that no caller makes: " + error);
            }
            errors.put(path(error.get("path")), code + " " + error.get("message").asText());
        }
        return new Answered(answer.get("data"), errors);
    }

    private static List<Object> path(@Nullable JsonNode steps) {
        var path = new ArrayList<Object>();
        if (steps != null) {
            steps.forEach(step -> path.add(step.isInt() ? (Object) step.intValue() : step.asText()));
        }
        return path;
    }

    /// What the service promises of a caller's mistake, said once more.
    private static final class Mistakes implements DataFetcherExceptionHandler {

        @Override
        public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
                DataFetcherExceptionHandlerParameters failed) {
            var cause = failed.getException() instanceof CompletionException wrapped && wrapped.getCause() != null
                    ? wrapped.getCause()
                    : failed.getException();
            if (!(cause instanceof ApiError mistake)) {
                throw new AssertionError("no mistake of a caller", cause);
            }
            var error = GraphqlErrorBuilder.newError().path(failed.getPath()).message("%s", mistake.getMessage())
                    .extensions(Map.copyOf(mistake.extensions())).build();
            return CompletableFuture
                    .completedFuture(DataFetcherExceptionHandlerResult.newResult(error).build());
        }
    }
}
