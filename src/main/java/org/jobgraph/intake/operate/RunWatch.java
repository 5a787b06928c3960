package org.jobgraph.intake.operate;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import javax.sql.DataSource;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;
import org.jobgraph.graphql.Row;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

import io.quarkus.runtime.ShutdownEvent;

/// Watches runs, whichever process they are in: the database announces each batch as it is committed. One connection for all
/// who watch, and only while somebody does. What gets lost on the way, as when that connection breaks, is made up for by
/// looking now and then.
@Singleton
class RunWatch {

    private static final Logger LOG = Logger.getLogger(RunWatch.class);

    private static final String FIND = "select " + IntakeRuns.COLUMNS + " from intake_run r where r.id = any (?)";
    private static final int LOOK_MILLIS = 2_000;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final DataSource dataSource;
    private final Map<Long, Set<Consumer<RunFacts>>> listeners = new ConcurrentHashMap<>();
    private @Nullable Thread thread;
    private volatile boolean ending;

    RunWatch(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// A run as it is now.
    Optional<RunFacts> find(long run) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            return find(connection, List.of(run)).stream().findFirst();
        }
    }

    /// Has `listener` told of each change of a run, more or less; not of how it is now. The answer ends that.
    Runnable follow(long run, Consumer<RunFacts> listener) {
        listeners.compute(run, (_, known) -> {
            var more = known == null ? ConcurrentHashMap.<Consumer<RunFacts>>newKeySet() : known;
            more.add(listener);
            return more;
        });
        begin();
        return () -> listeners.computeIfPresent(run, (_, known) -> {
            known.remove(listener);
            return known.isEmpty() ? null : known;
        });
    }

    void stop(@Observes ShutdownEvent event) {
        ending = true;
        synchronized (this) {
            if (thread != null) {
                thread.interrupt();
            }
        }
    }

    private synchronized void begin() {
        if (thread == null && !ending) {
            thread = Thread.ofVirtual().name("intake-watch").start(this::watch);
        }
    }

    // Who begins to listen just now either finds the thread still there, or starts another one.
    private synchronized boolean isOver() {
        if (listeners.isEmpty() || ending) {
            thread = null;
            return true;
        }
        return false;
    }

    private void watch() {
        while (!isOver()) {
            try (var connection = dataSource.getConnection()) {
                listen(connection);
            } catch (SQLException e) {
                LOG.warnf("Runs cannot be watched for a moment: %s", e.getMessage());
                pause();
            } catch (RuntimeException e) {
                // Such as of a status that only a newer version knows: whoever listens waits for the next one.
                LOG.error("Runs cannot be watched for a moment", e);
                pause();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        execute(connection, "listen intake_run");
        try {
            tell(connection, listeners.keySet());
            while (!listeners.isEmpty() && !ending) {
                var told = connection.unwrap(PGConnection.class).getNotifications(LOOK_MILLIS);
                tell(connection, told == null || told.length == 0 ? listeners.keySet() : numbers(told));
            }
        } finally {
            execute(connection, "unlisten *");
        }
    }

    private Set<Long> numbers(PGNotification[] told) {
        var numbers = new HashSet<Long>();
        for (var one : told) {
            numbers.add(Long.valueOf(one.getParameter()));
        }
        numbers.retainAll(listeners.keySet());
        return numbers;
    }

    private void tell(Connection connection, Collection<Long> runs) throws SQLException {
        for (var run : runs.isEmpty() ? List.<RunFacts>of() : find(connection, runs)) {
            listeners.getOrDefault(run.number(), Set.of()).forEach(listener -> listener.accept(run));
        }
    }

    private static List<RunFacts> find(Connection connection, Collection<Long> runs) throws SQLException {
        var found = new ArrayList<RunFacts>();
        try (var statement = connection.prepareStatement(FIND)) {
            statement.setArray(1, connection.createArrayOf("bigint", runs.toArray()));
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(IntakeRuns.run(new Row(row)));
                }
            }
        }
        return found;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
