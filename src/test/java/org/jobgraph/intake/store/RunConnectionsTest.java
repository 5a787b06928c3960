package org.jobgraph.intake.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.jobgraph.HandSet;
import org.jobgraph.MigratedDatabase;
import org.jobgraph.intake.Format;
import org.jobgraph.intake.Intake;
import org.jobgraph.intake.Progress;
import org.junit.jupiter.api.Test;

class RunConnectionsTest {

    private static final SourceFacts ACME = SourceFacts.named("acme", Format.ASHBY.feed().publisher());

    private final DataSource database = MigratedDatabase.copy();

    @Test
    void run_thatGetsOneConnectionOfTwo_leavesNoLockOnIt() throws Exception {
        try (var kept = database.getConnection()) {
            assertThrows(SQLException.class, () -> RunConnections.open(lendingOnce(kept), ACME));
            assertEquals(0, locks(kept));
        }
    }

    @Test
    void run_ofARetiredSource_isRefusedAndLeavesNoLock() throws Exception {
        new Intake(database, new HandSet()).run(Format.ASHBY, ACME, "test", List.of(), Progress.NONE);
        try (var kept = database.getConnection(); var statement = kept.createStatement()) {
            statement.execute(
                    """
                            insert into source_feed (source_slug, format, address, every, politeness_millis, state, state_since, origin,
                                next_run_at) values ('acme', 'ASHBY', 'https://x.example', 'PT1H', 0, 'RETIRED', now(), 'MUTATION', now())""");
            var intake = new Intake(database, new HandSet());
            var refused = assertThrows(SourceUnavailable.class,
                    () -> intake.run(Format.ASHBY, ACME, "test", List.of(), Progress.NONE));
            assertEquals("Source acme is retired, and its postings are closed; resumeSource brings it back",
                    refused.getMessage());
            assertEquals(0, locks(kept));
        }
    }

    /// A pool with one connection, which never really closes.
    private static DataSource lendingOnce(Connection kept) {
        var lent = new AtomicInteger();
        return proxy(DataSource.class, () -> {
            if (lent.incrementAndGet() > 1) {
                throw new SQLException("no more connections");
            }
            return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[]{Connection.class},
                    (_, method, arguments) -> method.getName().equals("close") ? null : method.invoke(kept, arguments));
        });
    }

    private static <T> T proxy(Class<T> type, java.util.concurrent.Callable<?> answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, (_, _, _) -> answer.call()));
    }

    private static long locks(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select count(*) from pg_locks l join pg_database d on d.oid = l.database
                        where l.locktype = 'advisory' and d.datname = current_database()""")) {
            row.next();
            return row.getLong(1);
        }
    }
}
