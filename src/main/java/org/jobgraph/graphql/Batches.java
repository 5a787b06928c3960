package org.jobgraph.graphql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/// The data loaders of one request.
///
/// Fields that need the database leave a typed key and a promise. When nothing else can proceed, everything left so far
/// is fetched, one load a kind (a *wave*), and the promises go on. Aliases, fragments and lists of one wave therefore share a
/// statement, and since arguments are part of the key, each gets its own answer. All of it happens on the request's one
/// thread.
public final class Batches {

    private static final ScopedValue<Batches> CURRENT = ScopedValue.newInstance();

    private final Map<BatchLoader<?, ?>, Batch<?, ?>> batches = new LinkedHashMap<>();

    private @Nullable PlannedField now;

    /// The answer to `key` in the current request, fetched with the next wave; null when the loader has none.
    public static <K, V> CompletionStage<@Nullable V> load(BatchLoader<K, V> loader, K key) {
        return CURRENT.get().batch(loader).promise(key);
    }

    /// Runs `work` with these loaders as the current ones.
    <T> T during(ScopedValue.CallableOp<T, RuntimeException> work) {
        return ScopedValue.where(CURRENT, this).call(work);
    }

    /// What `work` promises, with these loaders as the current ones: fetches until it is there.
    <T> T until(Supplier<CompletableFuture<T>> work) {
        return during(() -> {
            var wanted = work.get();
            while (!wanted.isDone()) {
                fetchWave();
            }
            return wanted.join();
        });
    }

    /// Fetches everything that waits.
    void fetchWave() {
        var wave = batches.values().stream().filter(Batch::isWaiting).toList();
        if (wave.isEmpty()) {
            throw new IllegalStateException("a field waits for something that no batch will bring");
        }
        wave.forEach(Batch::fetch);
    }

    /// Puts an answer there that another statement has brought: who asks for it does not wait.
    public static <K, V> void bring(BatchLoader<K, V> loader, K key, V value) {
        CURRENT.get().batch(loader).bring(key, value);
    }

    /// The answer to a question about what is asked for below the field that is being fetched; null when that is unknown.
    public static <T> @Nullable T ahead(Ahead.Question<T> question) {
        var field = CURRENT.get().now;
        return field == null ? null : field.answer(question);
    }

    /// Says which field is being fetched.
    void now(PlannedField field) {
        now = field;
    }

    // A loader's key and value types belong to its own batch: nothing else is ever put under it.
    @SuppressWarnings("unchecked")
    private <K, V> Batch<K, V> batch(BatchLoader<K, V> loader) {
        return (Batch<K, V>) batches.computeIfAbsent(loader, Batch::new);
    }

    private static final class Batch<K, V> {

        private final BatchLoader<K, V> loader;
        private final Map<K, CompletableFuture<@Nullable V>> promises = new HashMap<>();
        private Set<K> waiting = new LinkedHashSet<>();

        Batch(BatchLoader<K, V> loader) {
            this.loader = loader;
        }

        CompletableFuture<@Nullable V> promise(K key) {
            return promises.computeIfAbsent(key, added -> {
                var atHand = loader.atHand(added);
                if (atHand != null) {
                    return CompletableFuture.completedFuture(atHand.orElse(null));
                }
                waiting.add(added);
                return new CompletableFuture<>();
            });
        }

        void bring(K key, V value) {
            if (!waiting.contains(key)) {
                promises.putIfAbsent(key, CompletableFuture.completedFuture(value));
            }
        }

        boolean isWaiting() {
            return !waiting.isEmpty();
        }

        void fetch() {
            Cancellation.check();
            Reading.load();
            var keys = waiting;
            waiting = new LinkedHashSet<>();
            List<Runnable> completions = new ArrayList<>(keys.size());
            try {
                var found = loader.load(keys);
                keys.forEach(key -> completions.add(() -> promise(key).complete(found.get(key))));
            } catch (RuntimeException e) {
                Cancellation.check();
                Reading.check(e);
                keys.forEach(key -> completions.add(() -> promise(key).completeExceptionally(e)));
            }
            completions.forEach(Runnable::run);
        }
    }
}
