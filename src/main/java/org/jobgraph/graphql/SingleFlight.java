package org.jobgraph.graphql;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/// Has work that several ask for at the same time done once: the first does it, the others wait for what comes of it.
///
/// What is not good is nobody's but the first one's, and neither is its exception: then each of the others works for itself,
/// all at once. When the first one is cancelled, which says nothing of the work, another takes its place.
///
/// @param <K> what is the same for the same work
/// @param <V> what comes of it
final class SingleFlight<K, V> {

    private final ConcurrentMap<K, Flight<V>> flights = new ConcurrentHashMap<>();
    private final Predicate<V> isGood;

    SingleFlight(Predicate<V> isGood) {
        this.isGood = isGood;
    }

    /// Does `work`, or waits for who does it already.
    ///
    /// @throws Cancelled when the current request ends while it waits
    V during(K key, Supplier<V> work) {
        while (true) {
            var own = new Flight<V>();
            var others = flights.putIfAbsent(key, own);
            if (others == null) {
                return lead(key, own, work);
            }
            others.await();
            var value = others.value;
            if (value != null) {
                return value;
            }
            if (!others.abandoned) {
                return work.get();
            }
        }
    }

    private V lead(K key, Flight<V> flight, Supplier<V> work) {
        try {
            var value = work.get();
            if (Cancellation.isCurrentCancelled()) {
                flight.abandoned = true;
            } else if (isGood.test(value)) {
                flight.value = value;
            }
            return value;
        } catch (RuntimeException e) {
            flight.abandoned = e instanceof Cancelled || Cancellation.isCurrentCancelled();
            throw e;
        } finally {
            flights.remove(key, flight);
            flight.landed.countDown();
        }
    }

    // The fields are written before the latch is counted down, and read after.
    private static final class Flight<V> {

        private final CountDownLatch landed = new CountDownLatch(1);
        private @Nullable V value;
        private boolean abandoned;

        void await() {
            try {
                Cancellation.waiting(() -> {
                    landed.await();
                    return true;
                });
            } catch (InterruptedException _) {
                Cancellation.check();
                Thread.currentThread().interrupt();
                throw HttpRefusal.overloaded();
            }
        }
    }
}
