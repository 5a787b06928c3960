package org.jobgraph.graphql;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import graphql.ErrorType;
import graphql.ExecutionResult;

/// Media types and status codes of the GraphQL-over-HTTP specification.
final class MediaTypes {

    static final String RESPONSE = "application/graphql-response+json";
    static final String JSON = "application/json";

    private MediaTypes() {
    }

    /// Which of the two a client takes; null when neither. Without a wish it is the older one, as the specification asks.
    static @Nullable String accepted(@Nullable String accept) {
        if (accept == null || accept.isBlank()) {
            return JSON;
        }
        String best = null;
        var bestQuality = 0d;
        for (var wish : accept.split(",", -1)) {
            var parts = wish.trim().split(";", -1);
            var type = offered(parts[0].trim().toLowerCase(java.util.Locale.ROOT));
            var quality = quality(parts);
            if (type != null && quality > bestQuality) {
                best = type;
                bestQuality = quality;
            }
        }
        return best;
    }

    /// With the newer type an answer without data is a 4xx or 5xx; the older type keeps 200 for a well-formed request.
    static int status(String mediaType, ExecutionResult result) {
        if (result.isDataPresent() || (mediaType.equals(JSON) && !isUnparseable(result))) {
            return 200;
        }
        return 400;
    }

    /// Whether a request's `Content-Type` says JSON, whatever its parameters. GraphiQL says it twice.
    static boolean isJson(String contentType) {
        return Stream.of(contentType.split(",", -1)).allMatch(type -> {
            var end = type.indexOf(';');
            return (end < 0 ? type : type.substring(0, end)).trim().equalsIgnoreCase(JSON);
        });
    }

    private static boolean isUnparseable(ExecutionResult result) {
        return result.getErrors().stream().anyMatch(error -> error.getErrorType() == ErrorType.InvalidSyntax);
    }

    private static @Nullable String offered(String wish) {
        return switch (wish) {
            case RESPONSE -> RESPONSE;
            case JSON, "application/*", "*/*" -> JSON;
            default -> null;
        };
    }

    private static double quality(String[] parts) {
        for (var part : parts) {
            var trimmed = part.trim();
            if (trimmed.startsWith("q=")) {
                try {
                    return Double.parseDouble(trimmed.substring(2));
                } catch (NumberFormatException _) {
                    return 0;
                }
            }
        }
        return 1;
    }
}
