package org.jobgraph.graphql;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// Media types and status codes of the GraphQL-over-HTTP specification.
final class MediaTypes {

    static final String RESPONSE = "application/graphql-response+json";
    static final String JSON = "application/json";
    static final String EVENTS = "text/event-stream";

    private static final Set<String> ANY = Set.of("application/*", "*/*");

    private MediaTypes() {
    }

    /// Which of the two a client takes; null when neither. Without a wish it is the older one, as the specification asks.
    static @Nullable String accepted(@Nullable String accept) {
        var wishes = Wish.in(accept);
        if (wishes.isEmpty()) {
            return JSON;
        }
        String best = null;
        var bestQuality = 0d;
        for (var wish : wishes) {
            var type = offered(wish.value(), wishes);
            if (type != null && wish.quality() > bestQuality) {
                best = type;
                bestQuality = wish.quality();
            }
        }
        return best;
    }

    /// Whether a client likes an event stream better than JSON: by its wishes' quality, and else by their order.
    static boolean prefersEvents(@Nullable String accept) {
        var best = Wish.in(accept).stream()
                .filter(wish -> wish.value().equals(EVENTS) || offered(wish.value(), List.of()) != null)
                .reduce((first, second) -> second.quality() > first.quality() ? second : first);
        return best.isPresent() && best.get().value().equals(EVENTS) && best.get().quality() > 0;
    }

    /// With the newer type an answer without data is a 400. With the older one any well-formed request is a 200, since an
    /// intermediary could have made an error page of that type.
    static int status(String mediaType, Answer answer) {
        return answer.hasData() || mediaType.equals(JSON) ? 200 : 400;
    }

    /// Whether a request's `Content-Type` says JSON in UTF-8. GraphiQL says it twice.
    static boolean isJson(String contentType) {
        return Stream.of(contentType.split(",", -1)).allMatch(type -> {
            var parts = type.split(";", -1);
            return parts[0].trim().equalsIgnoreCase(JSON) && Stream.of(parts).skip(1).allMatch(MediaTypes::isUtf8);
        });
    }

    private static boolean isUtf8(String parameter) {
        var text = parameter.trim().replace("\"", "");
        return !text.toLowerCase(Locale.ROOT).startsWith("charset=")
                || text.substring("charset=".length()).equalsIgnoreCase(StandardCharsets.UTF_8.name());
    }

    // A wildcard means the older type, unless the client names that one too: with less or no wish for it.
    private static @Nullable String offered(String wish, List<Wish> all) {
        if (ANY.contains(wish)) {
            return !names(JSON, all) ? JSON : names(RESPONSE, all) ? null : RESPONSE;
        }
        return wish.equals(RESPONSE) || wish.equals(JSON) ? wish : null;
    }

    private static boolean names(String type, List<Wish> all) {
        return all.stream().anyMatch(wish -> wish.value().equals(type));
    }
}
