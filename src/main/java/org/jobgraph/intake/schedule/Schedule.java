package org.jobgraph.intake.schedule;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import javax.sql.DataSource;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jobgraph.intake.Progress;
import org.jobgraph.intake.store.RunStatus;
import org.jobgraph.intake.store.SourceTable;
import org.jobgraph.intake.store.SourceUnavailable;
import org.jspecify.annotations.Nullable;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;

/// Reads sources when they are due, each on a thread of its own: one that hangs keeps no other from its turn. Processes on one
/// database share the work; a source is taken by one of them, and what a process took that died is taken again.
@Singleton
public class Schedule {

    private static final Logger LOG = Logger.getLogger(Schedule.class);

    /// From taking a source until its run has its lock.
    private static final Duration GRACE = Duration.ofMinutes(1);
    /// Connections of a run, and those that what is asked in between needs.
    private static final int A_RUN = 2;
    private static final int OTHERS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration LOOK = Duration.ofMillis(20);

    private final DataSource dataSource;
    private final Clock clock;
    private final FeedRunner runner;
    private final Retention retention;
    private final int parallel;
    private final Places places;
    private final Set<Thread> running = ConcurrentHashMap.newKeySet();
    private volatile boolean ending;

    /// @param parallel how many sources this process reads at the same time
    /// @param connections to the database that is written to, of which each run takes two
    Schedule(DataSource dataSource, Clock clock, FeedRunner runner, Retention retention,
            @ConfigProperty(name = "jobgraph.intake.parallel") int parallel,
            @ConfigProperty(name = "quarkus.datasource.jdbc.max-size", defaultValue = "20") int connections) {
        if (parallel < 1) {
            throw new IllegalArgumentException("jobgraph.intake.parallel must be 1 or more, but is " + parallel);
        }
        this.dataSource = dataSource;
        this.clock = clock;
        this.runner = runner;
        this.retention = retention;
        this.parallel = Math.min(parallel, Math.max(1, (connections - OTHERS) / A_RUN));
        if (this.parallel < parallel) {
            LOG.warnf(
                    "%d sources are read at the same time, not the %d of jobgraph.intake.parallel: each takes %d connections, and "
                            + "quarkus.datasource.jdbc.max-size is %d",
                    this.parallel, parallel, A_RUN, connections);
        }
        this.places = new Places(this.parallel);
    }

    @Scheduled(every = "${jobgraph.intake.tick}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        try {
            look();
            retention.look();
        } catch (SQLException e) {
            LOG.warnf("No source could be looked for: %s", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("No source could be looked for", e);
        }
    }

    /// Begins to read what is due, as many as there are places for.
    ///
    /// @return which
    List<String> look() throws SQLException {
        var now = clock.instant();
        if (ending) {
            return List.of();
        }
        inTransaction(connection -> Staleness.note(connection, now));
        synchronized (places) {
            var due = claimed(now);
            due.forEach(feed -> begin(feed.slug(), () -> readDue(feed)));
            return due.stream().map(FeedSettings::slug).toList();
        }
    }

    /// Begins to read a source now, due or not, and returns when its run has a number.
    ///
    /// @param acceptDrop whether to close what is missing however much it is
    public Begun start(String slug, boolean acceptDrop) throws SQLException, InterruptedException {
        var found = inTransaction(connection -> new SourceFeeds(connection).find(slug));
        if (found.isEmpty()) {
            return new Begun.Impossible(
                    "Source " + slug + " has no address that it could be read from; addSource gives it one");
        }
        if (inTransaction(connection -> SourceTable.isRetired(connection, slug))) {
            return new Begun.Impossible(SourceTable.retired(slug));
        }
        if (ending) {
            return new Begun.Busy("This process ends; another one reads the source when it is asked");
        }
        var start = new Start();
        synchronized (places) {
            if (places.free() == 0) {
                return new Begun.Busy("%d sources are being read already; try again when one is done".formatted(parallel));
            }
            begin(slug, () -> readNow(found.get(), acceptDrop, start));
        }
        return start.await();
    }

    /// How many sources this process reads.
    int running() {
        return running.size();
    }

    /// Hands over what is being read while requests are still answered: another process begins with it at its next look.
    void handOver(@Observes ShutdownDelayInitiatedEvent event) {
        end();
    }

    // Once: what a thread still does about its end is not to be interrupted.
    private void end() {
        if (!ending) {
            ending = true;
            running.forEach(Thread::interrupt);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        end();
        var until = System.nanoTime() + PATIENCE.toNanos();
        for (var thread : running) {
            thread.join(Duration.ofNanos(Math.max(1, until - System.nanoTime())));
        }
    }

    private List<FeedSettings> claimed(Instant now) throws SQLException {
        var troubled = places.troubled();
        return places.free() == 0 ? List.of() : inTransaction(connection -> {
            var feeds = new SourceFeeds(connection);
            var abandoned = now.minus(GRACE);
            var claimed = new ArrayList<>(feeds.claim(now, abandoned, places.freeForTroubled(), troubled, true));
            claimed.addAll(feeds.claim(now, abandoned, places.free() - claimed.size(), troubled, false));
            return claimed;
        });
    }

    private void begin(String slug, Runnable reading) {
        var place = places.take(slug);
        var thread = Thread.ofVirtual().name("intake-" + slug).unstarted(() -> {
            MDC.put("source", slug);
            try {
                reading.run();
            } finally {
                places.leave(place);
                running.remove(Thread.currentThread());
            }
        });
        running.add(thread);
        thread.start();
        if (ending) {
            // Perhaps since this was asked, and before the thread could be found.
            thread.interrupt();
        }
    }

    private void readDue(FeedSettings feed) {
        var complete = false;
        try {
            complete = runner.run(feed, false, Progress.NONE).status() == RunStatus.COMPLETE;
        } catch (SourceUnavailable e) {
            LOG.debugf("%s", e.getMessage());
        } catch (InterruptedException | SQLException | RuntimeException e) {
            tell(feed.slug(), e);
        }
        places.note(feed.slug(), complete);
        release(feed.slug(), complete);
    }

    private void readNow(FeedSettings feed, boolean acceptDrop, Start start) {
        var slug = feed.slug();
        var complete = false;
        try {
            complete = runner.run(feed, acceptDrop, start).status() == RunStatus.COMPLETE;
        } catch (SourceUnavailable e) {
            start.refused(running(slug), String.valueOf(e.getMessage()));
            return;
        } catch (InterruptedException | SQLException | RuntimeException e) {
            tell(slug, e);
            start.failed(e);
        }
        places.note(slug, complete);
        if (complete || ending) {
            release(slug, complete);
        }
    }

    private void tell(String slug, Exception trouble) {
        if (ending) {
            LOG.infof("Source %s is handed over, as this process ends", slug);
        } else {
            LOG.errorf(trouble, "Source %s could not be read", slug);
        }
    }

    // What was broken off because this process ends is due at once, for another one.
    private void release(String slug, boolean complete) {
        var again = ending && !complete ? clock.instant() : null;
        // One that came late must not break this off, too.
        Thread.interrupted();
        try {
            inTransaction(connection -> {
                new SourceFeeds(connection).release(slug, again, complete);
                return true;
            });
        } catch (SQLException e) {
            LOG.warnf("Source %s is taken again in a while: %s", slug, e.getMessage());
        }
    }

    // Whoever has the source's lock has a number a moment later, or is gone.
    private @Nullable Long running(String slug) {
        try {
            var until = System.nanoTime() + PATIENCE.toNanos();
            var found = Optional.<Long>empty();
            while (found.isEmpty() && System.nanoTime() < until) {
                found = inTransaction(connection -> Optional.ofNullable(Staleness.running(connection, slug)));
                if (found.isEmpty()) {
                    Thread.sleep(LOOK);
                }
            }
            return found.orElse(null);
        } catch (SQLException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private <T> T inTransaction(Work<T> work) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var done = work.on(connection);
                connection.commit();
                return done;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
