package org.jobgraph.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The packaged service with two standbys behind one address, which leads to another one each time.
class SeveralStandbysIT {

    private static final Logger LOG = Logger.getLogger(SeveralStandbysIT.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String CONNECTIONS = "select count(*) from pg_stat_activity where application_name = 'jobgraph-reads'";
    private static final String LOOK = "select count(*) from pg_stat_activity where application_name = 'jobgraph-lookout'";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void clients_ofAStandbyThatLags_getTheOtherOnesAnswers() throws Exception {
        try (var database = new Streaming(folder);
                var another = database.another();
                var service = Service.start("several-standbys", database.toPrimary(), database.toOneOf(another));
                var load = new Load(List.of(service));
                var primary = database.onPrimary();
                var one = database.onStandby();
                var other = another.getPostgresDatabase().getConnection()) {
            // At first the look may find another one than the first connections.
            await("all read from the one that is looked after", () -> number(one, LOOK) != number(other, LOOK)
                    && number(one, LOOK) * number(other, CONNECTIONS) + number(other, LOOK) * number(one, CONNECTIONS) == 0
                    && number(one, CONNECTIONS) + number(other, CONNECTIONS) > 0 && number(primary, CONNECTIONS) == 0);
            // By the look: one that leads elsewhere is given back, and counted until then.
            var isOne = number(one, LOOK) > 0;
            var read = isOne ? one : other;
            var spare = isOne ? other : one;
            laggingOneIsLeftForTheOther(load, primary, read, spare);
        }
    }

    private static void laggingOneIsLeftForTheOther(Load load, Connection primary, Connection read, Connection spare)
            throws Exception {
        execute(read, "select pg_wal_replay_pause()");
        execute(primary, "update posting_version set version = version + 1");
        var left = await("reads leave it", () -> number(read, CONNECTIONS) == 0);
        assertTrue(left > 1000, "not before it is too far behind");
        await("the other one is read from", () -> number(spare, LOOK) > 0 && number(spare, CONNECTIONS) > 0
                && number(primary, CONNECTIONS) == 0);
        execute(read, "select pg_wal_replay_resume()");
        nobodyNoticed("a standby that lags", load);
    }

    private static void nobodyNoticed(String what, Load load) {
        LOG.infof("With %s: %d answers so far, the slowest meanwhile %d ms", what, load.answered(), load.slowestMillis());
        assertEquals(List.of(), List.copyOf(load.failures()), what);
    }

    /// @return milliseconds that it took
    private static long await(String what, Callable<Boolean> condition) throws Exception {
        var began = System.nanoTime();
        while (!condition.call()) {
            assertTrue(System.nanoTime() - began < PATIENCE.toNanos(), what);
            Thread.sleep(50);
        }
        var took = (System.nanoTime() - began) / 1_000_000;
        LOG.infof("After %d ms: %s", took, what);
        return took;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        return Long.parseLong(text(connection, sql));
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
