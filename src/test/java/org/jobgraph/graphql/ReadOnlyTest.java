package org.jobgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;
import jakarta.transaction.Status;

import org.eclipse.microprofile.config.ConfigProvider;
import org.hibernate.Session;
import org.jobgraph.ThrowAwayDatabase;
import org.jobgraph.snapshot.DataVersion;
import org.jobgraph.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.buffer.Buffer;

@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class ReadOnlyTest {

    private static final Answer NOTHING = new Answer(Buffer.buffer(), true, false);

    @Inject
    ReadOnly readOnly;

    @Inject
    Reads reads;

    @Inject
    Session entities;

    @Inject
    Dating dating;

    @Inject
    Snapshots snapshots;

    @Inject
    AgroalDataSource database;

    private final Habit habit = new Habit();
    private int runs;

    @Test
    void request_ofOneStatement_getsNoTransactionTheNextTime() {
        assertEquals(List.of(true), transactions(1, List.of(this::read)));
        assertEquals(List.of(false), transactions(1, List.of(this::read)));
        assertEquals(2, runs);
    }

    @Test
    void request_thatNeedsMoreThanBefore_isRunAnewInATransaction() {
        transactions(1, List.of(this::read));
        assertEquals(List.of(true, true), transactions(2, List.of(this::read)));
        assertEquals(3, runs);
        assertEquals(List.of(true, true), transactions(2, List.of(this::read)));
        assertEquals(4, runs);
    }

    @Test
    void request_thatComesToHibernate_isRunAnewInATransaction() {
        transactions(1, List.of(this::read));
        assertEquals(List.of(true), transactions(1, List.of(this::readByHibernate)));
        assertEquals(3, runs);
        assertEquals(List.of(true), transactions(1, List.of(this::readByHibernate)));
        assertEquals(4, runs);
    }

    @Test
    void request_withOneStatementOfOursAndOneOfHibernates_keepsItsTransaction() {
        for (var time = 1; time < 4; time++) {
            transactions(1, List.of(this::read, this::readByHibernate));
            assertEquals(time, runs);
        }
    }

    @Test
    void habit_thatOftenSurprises_isGivenUp() {
        for (var time = 0; time < 10; time++) {
            transactions(1, List.of(this::read));
            transactions(2, List.of(this::read));
        }
        // Three were begun twice.
        assertEquals(23, runs);
        assertFalse(habit.isSingle());
    }

    @Test
    void statements_ofOneRequest_seeOneSnapshot() {
        var seen = readOnly.during(new Habit(), () -> {
            var isolation = reads.list("show transaction_isolation", Row::text);
            isolation.addAll(reads.list("show transaction_read_only", Row::text));
            return isolation;
        });
        assertEquals(List.of("repeatable read", "on"), seen);
    }

    @Test
    void request_ofOneStatement_isDatedAllTheSame() throws Exception {
        snapshots.refresh();
        var before = Objects.requireNonNull(dated());
        assertEquals(before, dated());
        assertEquals(2, runs);
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("update posting_version set version = version + 1");
        }
        snapshots.refresh();
        assertEquals(new DataVersion(before.reference(), before.postings() + 1), dated());
        assertEquals(3, runs);
    }

    @Test
    void request_ofOneStatement_whoseVersionIsNewerThanWhatIsInMemory_isNotDated() throws Exception {
        dated();
        snapshots.refresh();
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("begin; update posting_version set version = version + 1; commit");
        }
        // Unless this process has seen it meanwhile, which it does each second.
        var version = dated();
        assertTrue(version == null || version.equals(snapshots.current().data()));
    }

    @Test
    void request_whoseServerGoesAway_isRunAgainOnNewConnections() {
        assertEquals(List.of(true), transactions(1, List.of(this::readOnAConnectionThatIsLost)));
        assertEquals(2, runs);
    }

    @Test
    void pool_whoseConnectionsWereLost_hasAsManyAsBefore() {
        var connections = ConfigProvider.getConfig().getValue("quarkus.datasource.reads.jdbc.max-size", int.class);
        for (var lost = 0; lost <= connections; lost++) {
            runs = 0;
            transactions(1, List.of(this::readOnAConnectionThatIsLost));
            assertTrue(runs > 1);
        }
    }

    /// Loses it the first time.
    private Map<Integer, Boolean> readOnAConnectionThatIsLost(Set<Integer> keys) {
        var backend = reads.list("select pg_backend_pid()", Row::number).getFirst();
        if (runs == 1) {
            QuarkusTransaction.suspendingExisting().run(() -> end(backend));
            reads.list("select 1", Row::number);
        }
        return Map.of(keys.iterator().next(), inTransaction());
    }

    private void end(int backend) {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(" + backend + ", 5000)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The version of an answer of one statement.
    private @Nullable DataVersion dated() {
        return CompletableFuture.supplyAsync(() -> dating.during(() -> readOnly.during(habit, () -> {
            runs++;
            var batches = new Batches();
            batches.during(() -> load(batches, 1, List.of(this::read)));
            return NOTHING;
        })).version(), Thread::startVirtualThread).join();
    }

    /// Whether each of some statements ran in a transaction that somebody had begun.
    private List<Boolean> transactions(int times, List<BatchLoader<Integer, Boolean>> loaders) {
        // On a thread of its own, as requests are: a test's is in a CDI request already.
        return CompletableFuture.supplyAsync(() -> readOnly.during(habit, () -> {
            runs++;
            var batches = new Batches();
            return batches.during(() -> load(batches, times, loaders));
        }), Thread::startVirtualThread).join();
    }

    private static List<Boolean> load(Batches batches, int times, List<BatchLoader<Integer, Boolean>> loaders) {
        var loaded = new ArrayList<Boolean>();
        for (var time = 0; time < times; time++) {
            for (var loader : loaders) {
                var promise = Batches.load(loader, time).toCompletableFuture();
                batches.fetchWave();
                loaded.add(promise.join());
            }
        }
        return loaded;
    }

    private Map<Integer, Boolean> read(Set<Integer> keys) {
        assertTrue(reads.list("select 1", Row::number).contains(1));
        return Map.of(keys.iterator().next(), inTransaction());
    }

    private Map<Integer, Boolean> readByHibernate(Set<Integer> keys) {
        assertEquals(1, entities.createNativeQuery("select 1", Integer.class).getSingleResult());
        return Map.of(keys.iterator().next(), inTransaction());
    }

    private static boolean inTransaction() {
        return QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE;
    }
}
