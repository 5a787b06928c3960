package org.jobgraph.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/// A request as it came, byte by byte: the body of a POST, or what follows the `?` of a GET. Two of the same bytes ask the
/// same, which can be said without reading them.
// Comparable for the maps that it is a key of: who sends many of one hash code must not make them slow.
final class RawRequest implements Comparable<RawRequest> {

    // They are hashed on the event loop.
    private static final int LONGEST = 16_384;

    private final boolean posted;
    private final byte[] bytes;
    private final int hash;

    private RawRequest(boolean posted, byte[] bytes) {
        this.posted = posted;
        this.bytes = bytes;
        this.hash = Arrays.hashCode(bytes);
    }

    /// Null when a request is too long to be recognized, or has nothing in it.
    static @Nullable RawRequest of(RoutingContext context) {
        return context.request().method().equals(HttpMethod.POST) ? posted(context) : asked(context);
    }

    private static @Nullable RawRequest posted(RoutingContext context) {
        var body = context.body().buffer();
        return body == null || body.length() > LONGEST ? null : new RawRequest(true, body.getBytes());
    }

    private static @Nullable RawRequest asked(RoutingContext context) {
        var query = context.request().query();
        return query == null || query.length() > LONGEST
                ? null
                : new RawRequest(false, query.getBytes(StandardCharsets.UTF_8));
    }

    int length() {
        return bytes.length;
    }

    @Override
    public int compareTo(RawRequest other) {
        var order = Arrays.compare(bytes, other.bytes);
        return order == 0 ? Boolean.compare(posted, other.posted) : order;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RawRequest raw && hash == raw.hash && posted == raw.posted && Arrays.equals(bytes, raw.bytes);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
