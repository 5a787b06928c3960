package org.jobgraph.graphql;

import java.util.Objects;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jobgraph.snapshot.DataVersion;
import org.jobgraph.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/// Good answers to queries, by what was asked and the version of the data, so many bytes of them. What is of another version
/// than this process knows is never found, and is thrown away when the version moves.
///
/// Requests that came before byte by byte are recognized by their bytes alone.
// Made at start-up, where a wrong number is to be told.
@Singleton
class ResponseCache {

    /// Of an entry, for what is around its bytes.
    static final int OVERHEAD = 256;

    // Part of the bytes for the requests as they came; the rest for the answers.
    private static final int RAW_PART = 8;

    private final long bytes;
    private final Snapshots snapshots;
    private final Cache<ResponseKey, Outcome> outcomes;
    private final Cache<RawRequest, ResponseKey> raws;

    ResponseCache(Snapshots snapshots, @ConfigProperty(name = "jobgraph.graphql.response-cache.bytes") long bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException(
                    "jobgraph.graphql.response-cache.bytes must be 0, for none, or more, but is " + bytes);
        }
        this.bytes = bytes;
        this.snapshots = snapshots;
        this.outcomes = Caffeine.newBuilder().maximumWeight(bytes - bytes / RAW_PART)
                .weigher((ResponseKey key, Outcome outcome) -> weight(key.bytes() + outcome.content().bytes())).build();
        this.raws = Caffeine.newBuilder().maximumWeight(bytes / RAW_PART)
                .weigher((RawRequest raw, ResponseKey key) -> weight(raw.length() + key.bytes())).build();
        if (isOn()) {
            snapshots.listen(this::forget);
        }
    }

    boolean isOn() {
        return bytes > 0;
    }

    /// The key of a request for the data that this process knows of.
    ResponseKey key(GraphQLRequest request) {
        return ResponseKey.of(snapshots.current().data(), request);
    }

    @Nullable
    Outcome find(ResponseKey key) {
        return outcomes.getIfPresent(key);
    }

    /// What the same bytes got before; null when that is not known, or no longer true.
    @Nullable
    Outcome find(RawRequest raw) {
        var key = raws.getIfPresent(raw);
        return key == null || !Objects.equals(key.version(), version()) ? null : find(key);
    }

    void keep(ResponseKey key, Outcome outcome) {
        if (outcome.isGood()) {
            outcomes.put(key, outcome);
        }
    }

    /// Keeps what was made ready of an answer that is here.
    void enrich(ResponseKey key, Content content) {
        outcomes.asMap().computeIfPresent(key, (_, kept) -> kept.with(content));
    }

    /// Recognizes a request by its bytes from now on.
    void recognize(RawRequest raw, ResponseKey key) {
        raws.put(raw, key);
    }

    /// How many bytes may be taken.
    long most() {
        return bytes;
    }

    /// How many bytes are taken, once all that is under way is done.
    long taken() {
        return taken(outcomes) + taken(raws);
    }

    private static long taken(Cache<?, ?> cache) {
        cache.cleanUp();
        return cache.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }

    private @Nullable DataVersion version() {
        var known = snapshots.known();
        return known == null ? null : known.data();
    }

    private void forget() {
        outcomes.invalidateAll();
        raws.invalidateAll();
    }

    private static int weight(long bytes) {
        return Math.toIntExact(Math.min(Integer.MAX_VALUE, OVERHEAD + bytes));
    }
}
