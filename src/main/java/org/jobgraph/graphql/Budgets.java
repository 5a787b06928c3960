package org.jobgraph.graphql;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.github.bucket4j.Bucket;
import io.vertx.core.net.SocketAddress;

/// What each client may ask for in a minute, in the points of [Pricing]. A client is the address that it calls from: a header
/// that anybody may fill in would be a new budget each time.
// Made at start-up, where a wrong number is to be told.
@Singleton
class Budgets {

    // Some megabytes at the most. Who is forgotten starts afresh.
    private static final int REMEMBERED = 100_000;
    private static final Duration REFILL = Duration.ofMinutes(1);
    // Of an IPv6 address, what a provider gives to one customer.
    private static final int NETWORK_BYTES = 8;

    private final long perMinute;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder().maximumSize(REMEMBERED)
            .expireAfterAccess(REFILL.multipliedBy(2)).build();

    Budgets(@ConfigProperty(name = "jobgraph.graphql.limits.cost-per-minute") long perMinute,
            @ConfigProperty(name = "jobgraph.graphql.limits.cost") long perRequest) {
        if (perMinute != 0 && perMinute < perRequest) {
            throw new IllegalArgumentException(
                    "jobgraph.graphql.limits.cost-per-minute must be 0, for none, or jobgraph.graphql.limits.cost or more: "
                            + "%d, but is %d".formatted(perRequest, perMinute));
        }
        this.perMinute = perMinute;
    }

    boolean areLimited() {
        return perMinute != 0;
    }

    /// Takes `points` from a client's budget.
    ///
    /// @throws HttpRefusal 429 when it has not so many left
    void take(SocketAddress client, long points) {
        // A batch may ask for more than there ever is: it takes all there is.
        var asked = Math.clamp(points, 1, perMinute);
        var probe = buckets.get(name(client), _ -> full()).tryConsumeAndReturnRemaining(asked);
        if (!probe.isConsumed()) {
            var nanos = probe.getNanosToWaitForRefill();
            throw HttpRefusal.rateLimited(Math.ceilDiv(nanos, TimeUnit.SECONDS.toNanos(1)), perMinute);
        }
    }

    private Bucket full() {
        return Bucket.builder().addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, REFILL)).build();
    }

    private static String name(SocketAddress client) {
        var address = literal(client.hostAddress());
        return switch (address) {
            case Inet6Address six -> HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES));
            case InetAddress four -> four.getHostAddress();
            // What a proxy said, which need not be an address.
            case null -> String.valueOf(client.host());
        };
    }

    private static @Nullable InetAddress literal(@Nullable String address) {
        try {
            return address == null ? null : InetAddress.ofLiteral(address);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
