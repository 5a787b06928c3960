package org.jobgraph.graphql;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.core.net.SocketAddress;

/// Who may send mutations: with a token, whoever has it; without one, whoever asks from this machine at a name of its own.
// Made at start-up, where a wrong token is to be told.
@Singleton
class Operators {

    private static final int SHORTEST = 16;
    private static final String BEARER = "bearer ";

    // Who comes with one of these was let through by something on this machine: a proxy, the sidecar of a mesh. What they say
    // is not believed, unless quarkus.http.proxy says so, but that they are there is.
    private static final Set<String> FORWARDED = Set.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

    private final byte @Nullable [] token;

    Operators(@ConfigProperty(name = "jobgraph.operator.token") Optional<String> token) {
        if (token.isPresent() && token.get().length() < SHORTEST) {
            throw new IllegalArgumentException(
                    "jobgraph.operator.token must have %d characters or more".formatted(SHORTEST));
        }
        this.token = token.map(said -> said.getBytes(StandardCharsets.UTF_8)).orElse(null);
    }

    Caller caller(HttpServerRequest request) {
        if (token != null) {
            return new Caller(holds(request.getHeader("Authorization")) ? null : HttpRefusal.unauthenticated());
        }
        return new Caller(isFromHere(request) ? null : HttpRefusal.notFromHere());
    }

    private boolean holds(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return false;
        }
        var said = authorization.substring(BEARER.length()).strip();
        // Takes the same time however much of it is right.
        return MessageDigest.isEqual(token, said.getBytes(StandardCharsets.UTF_8));
    }

    // The address as quarkus.http.proxy has it, and the one that the connection comes from: a header can take the right away,
    // but never give it. The name, because a page that a browser on this machine shows may call any name its own.
    private static boolean isFromHere(HttpServerRequest request) {
        return isLoopback(request.remoteAddress()) && isLoopback(request.connection().remoteAddress())
                && FORWARDED.stream().noneMatch(request.headers()::contains) && isOwnName(request.authority());
    }

    private static boolean isLoopback(@Nullable SocketAddress client) {
        return client != null && isLoopback(client.hostAddress());
    }

    private static boolean isOwnName(@Nullable HostAndPort authority) {
        return authority != null && (authority.host().equalsIgnoreCase("localhost") || isLoopback(authority.host()));
    }

    private static boolean isLoopback(@Nullable String address) {
        if (address == null) {
            return false;
        }
        try {
            return InetAddress.ofLiteral(address.replaceAll("^\\[|]$", "")).isLoopbackAddress();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
