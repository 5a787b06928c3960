package org.jobgraph.watch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import io.micrometer.core.instrument.MeterRegistry;

/// The tallies of all operation names. Names are the clients' to choose, and each takes memory here and wherever metrics are
/// kept: the first ones have a tally of their own, the rest share one.
@Singleton
public class Tallies {

    static final int NAMES = 200;
    private static final int LONGEST = 100;

    private final MeterRegistry registry;
    private final Map<String, Tally> named = new ConcurrentHashMap<>();
    private final Tally anonymous;
    private final Tally other;
    private final Tally invalid;
    private final Tally batch;

    Tallies(MeterRegistry registry) {
        this.registry = registry;
        this.anonymous = new Tally("anonymous", registry);
        this.other = new Tally("other", registry);
        this.invalid = new Tally("invalid", registry);
        this.batch = new Tally("batch", registry);
        named.put("anonymous", anonymous);
        named.put("other", other);
        named.put("invalid", invalid);
        named.put("batch", batch);
    }

    /// Of a valid operation; null for one without a name.
    Tally of(@Nullable String operation) {
        if (operation == null) {
            return anonymous;
        }
        var known = named.get(operation);
        return known == null ? added(operation) : known;
    }

    /// Of what is no valid operation.
    Tally invalid() {
        return invalid;
    }

    /// Of a list of requests in one.
    Tally batch() {
        return batch;
    }

    private synchronized Tally added(String operation) {
        return named.size() < NAMES && operation.length() <= LONGEST
                ? named.computeIfAbsent(operation, name -> new Tally(name, registry))
                : other;
    }
}
