package org.jobgraph.graphql;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import org.jobgraph.watch.Visit;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection;
import graphql.validation.ValidationError;
import io.vertx.core.buffer.Buffer;

/// The JSON shape of an answer, every error with a stable `extensions.code`.
@Singleton
class Answers {

    private static final String EXTENSIONS = "extensions";
    private static final Pattern ARGUMENT = Pattern.compile("argument '([\\w.\\[\\]]+)'");
    private static final Pattern VARIABLE = Pattern.compile("^Variable '(\\w+)'");

    // Bytes; a page of twenty has about five thousand.
    private static final int FIRST_SIZE = 8_192;

    private final ObjectMapper json;

    Answers(ObjectMapper json) {
        this.json = json;
    }

    Answer of(ExecutionResult result) {
        return of(result, null);
    }

    /// @param cost to tell of; null when none is known
    Answer of(ExecutionResult result, @Nullable Cost cost) {
        var answer = new LinkedHashMap<String, Object>();
        if (!result.getErrors().isEmpty()) {
            answer.put("errors", result.getErrors().stream().map(Answers::of).toList());
        }
        if (result.isDataPresent()) {
            answer.put("data", result.getData());
        }
        if (cost != null) {
            answer.put(EXTENSIONS, Map.of("cost", cost.extension()));
        }
        return new Answer(bytes(answer), result.isDataPresent(), !result.getErrors().isEmpty());
    }

    /// A request that was no GraphQL request.
    Buffer of(HttpRefusal refusal) {
        Visit.failed(refusal.code());
        return bytes(Map.of("errors",
                List.of(Map.of("message", refusal.getMessage(), EXTENSIONS, Map.of("code", refusal.code())))));
    }

    /// An answer of our own engine.
    Answer of(@Nullable ObjectInAnswer data, List<GraphQLError> errors, @Nullable Cost cost) {
        var bytes = new ByteArrayOutputStream(FIRST_SIZE);
        try (var generator = json.getFactory().createGenerator(bytes)) {
            generator.writeStartObject();
            if (!errors.isEmpty()) {
                generator.writePOJOField("errors", errors.stream().map(Answers::of).toList());
            }
            generator.writeFieldName("data");
            JsonOut.write(generator, data);
            if (cost != null) {
                generator.writeObjectFieldStart(EXTENSIONS);
                generator.writePOJOField("cost", cost.extension());
                generator.writeEndObject();
            }
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Answer(Buffer.buffer(bytes.toByteArray()), true, !errors.isEmpty());
    }

    private Buffer bytes(Object value) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer is no JSON", e);
        }
    }

    private static Map<String, Object> of(GraphQLError error) {
        var specified = new LinkedHashMap<>(error.toSpecification());
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", code(error));
        if (error instanceof ValidationError invalid && invalid.getQueryPath() != null) {
            extensions.put("field", String.join("/", invalid.getQueryPath()));
        }
        // The engine says which only in words.
        name(ARGUMENT, error.getMessage()).ifPresent(argument -> extensions.put("argument", argument));
        name(VARIABLE, error.getMessage()).ifPresent(variable -> extensions.put("variable", variable));
        if (error.getExtensions() != null) {
            extensions.putAll(error.getExtensions());
        }
        extensions.remove("classification");
        Visit.failed(String.valueOf(extensions.get("code")));
        specified.put(EXTENSIONS, extensions);
        return specified;
    }

    private static Optional<String> name(Pattern words, String message) {
        return words.matcher(message).results().findFirst().map(found -> found.group(1));
    }

    private static String code(GraphQLError error) {
        return switch (error) {
            case UnknownOperationException _ -> "UNKNOWN_OPERATION";
            case GoodFaithIntrospection.BadFaithIntrospectionError _ -> "INTROSPECTION_TOO_LARGE";
            default -> code(error.getErrorType());
        };
    }

    private static String code(ErrorClassification type) {
        return switch (type) {
            case ErrorType.InvalidSyntax -> "GRAPHQL_PARSE_FAILED";
            case ErrorType.ValidationError -> "GRAPHQL_VALIDATION_FAILED";
            case ErrorType.OperationNotSupported -> "OPERATION_NOT_SUPPORTED";
            case ErrorType.NullValueInNonNullableField -> "NULL_IN_NON_NULL_FIELD";
            default -> "BAD_REQUEST";
        };
    }
}
