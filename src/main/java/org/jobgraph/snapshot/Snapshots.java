package org.jobgraph.snapshot;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jobgraph.graphql.BatchLoader;
import org.jobgraph.graphql.Reads;
import org.jobgraph.replica.PrimaryMoved;
import org.jobgraph.replica.Repeat;
import org.jspecify.annotations.Nullable;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.http.HttpServerStart;

/// The current [Snapshot]. Requests that began with one keep it to their end.
@ApplicationScoped
public class Snapshots {

    private static final Logger LOG = Logger.getLogger(Snapshots.class);

    private final List<Part<?>> parts;
    private final Reads reads;
    private final Clock clock;
    private final long remembered;
    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
    private final Repeat repeat;
    private final Set<Remembered<?, ?>> memories = ConcurrentHashMap.newKeySet();
    private final Outage outage = new Outage("newer data are not seen");
    private volatile @Nullable Snapshot current;
    private boolean ending;

    Snapshots(@All List<Part<?>> parts, Reads reads, Clock clock, Repeat repeat,
            @ConfigProperty(name = "jobgraph.snapshot.remembered-rows") long remembered) {
        this.parts = parts;
        this.reads = reads;
        this.clock = clock;
        this.repeat = repeat;
        this.remembered = remembered;
    }

    /// The newest snapshot that this process has read; the first caller waits for the first one.
    public Snapshot current() {
        var known = current;
        return known == null ? refresh() : known;
    }

    /// The newest snapshot that this process has read, without waiting; null before the first one.
    public @Nullable Snapshot known() {
        return current;
    }

    /// A part of the current snapshot.
    public <T> T part(Class<T> type) {
        return current().part(type);
    }

    /// What a part holds, or else a newer one: a row of the database may name what an import has just brought.
    public <P, T> Optional<T> find(Class<P> part, Function<P, Optional<T>> find) {
        return find.apply(part(part)).or(() -> find.apply(refresh().part(part)));
    }

    /// The same loader, which remembers its answers for as long as the version of the reference data stays.
    ///
    /// @param rows how many rows an answer has
    public <K, V> BatchLoader<K, V> remembered(BatchLoader<K, V> loader, ToIntFunction<V> rows) {
        if (remembered == 0) {
            return loader;
        }
        var memory = new Remembered<>(loader, rows, remembered, () -> current().version(), () -> version().reference());
        memories.add(memory);
        return memory;
    }

    /// Has `listener` called whenever a newer snapshot has become the current one, be it for newer postings alone, on a thread
    /// that others wait for: it is to be quick. The answer ends that.
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    // Before anybody waits for it. A command opens no port, and may not need it.
    void begin(@ObservesAsync HttpServerStart started) {
        outage.during(this::current);
    }

    @Scheduled(every = "${jobgraph.snapshot.look-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void look() {
        if (!ending) {
            outage.during(this::refresh);
        }
    }

    /// Waits for a reading: what it reads from goes away next.
    synchronized void end(@Observes ShutdownEvent event) {
        ending = true;
    }

    /// Reads anew when the version in the database is another one: imports bump it, in this process or elsewhere. Of newer
    /// postings it takes note; they are too many to be held.
    public synchronized Snapshot refresh() {
        var before = current;
        var after = newest();
        if (before != null && !after.data().equals(before.data())) {
            listeners.forEach(Runnable::run);
        }
        return after;
    }

    /// Forgets all that was read from another primary: its versions may come again for other data.
    synchronized void renew(@Observes PrimaryMoved moved) {
        if (current != null && !ending) {
            memories.forEach(Remembered::forget);
            current = repeat.until(() -> QuarkusTransaction.requiringNew().call(() -> read(version())));
            listeners.forEach(Runnable::run);
        }
    }

    private Snapshot newest() {
        return repeat.until(this::readNewest);
    }

    private Snapshot readNewest() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var data = version();
            var known = current;
            if (known != null && known.data().equals(data)) {
                return known;
            }
            var newer = known != null && known.version() == data.reference() ? known.in(data) : read(data);
            current = newer;
            return newer;
        });
    }

    // As the current transaction sees it.
    private DataVersion version() {
        return reads.list(DataVersion.QUERY, DataVersion::of).getFirst();
    }

    private Snapshot read(DataVersion data) {
        var ahead = ReadAhead.of(data);
        var values = ahead == null ? Part.all(parts, reads::list) : ahead;
        LOG.infof("Holding reference data of version %d in memory", data.reference());
        return new Snapshot(data, clock.instant(), values);
    }
}
