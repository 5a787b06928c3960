package org.jobgraph.graphql;

import java.time.Duration;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/// What caches between us and a client may do with a reply.
// Made at start-up, where a wrong duration is to be told.
@Singleton
class CacheControl {

    static final String NOBODY = "no-store";
    private static final String NOBODY_ELSE = "private, no-store";

    private final String everybody;

    CacheControl(@ConfigProperty(name = "jobgraph.graphql.cache-control.max-age") Duration maxAge) {
        if (maxAge.isNegative()) {
            throw new IllegalArgumentException(
                    "jobgraph.graphql.cache-control.max-age must be 0s or more, but is " + maxAge);
        }
        this.everybody = "public, max-age=" + maxAge.toSeconds() + ", must-revalidate";
    }

    /// Whether a client says who it is. Nothing in the graph depends on that today; so that nothing leaks on the day when
    /// something does, such requests are answered past every cache.
    static boolean isPersonal(HttpServerRequest request) {
        return request.headers().contains("Authorization");
    }

    static boolean isForEverybody(HttpServerRequest request, Reply reply) {
        return reply.isGood() && reads(request.method()) && !isPersonal(request);
    }

    String of(HttpServerRequest request, Reply reply) {
        if (isPersonal(request)) {
            return NOBODY_ELSE;
        }
        return isForEverybody(request, reply) ? everybody : NOBODY;
    }

    private static boolean reads(HttpMethod method) {
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }
}
