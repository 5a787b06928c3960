package org.jobgraph.replica;

import static org.jobgraph.replica.Eventually.await;
import static org.jobgraph.replica.Streaming.execute;
import static org.jobgraph.replica.Streaming.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two replicas of the packaged service, a primary and a streaming standby, and clients that ask all the time. One service is
/// told of the standby alone, the other of both servers.
class FailoverIT {

    private static final String CONNECTIONS = "select count(*) from pg_stat_activity where application_name = 'jobgraph-reads'";
    private static final String TRANSACTIONS = "select xact_commit from pg_stat_database where datname = 'postgres'";
    private static final String CHANGE = "update posting_version set version = version + 1";
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void clients_whoseDatabasesComeAndGo_noticeNothing() throws Exception {
        try (var database = new Streaming(folder);
                // The first one makes the tables.
                var first = Service.start("failover-first", database.toPrimary(), database.toStandby());
                var second = Service.start("failover-second", database.toPrimary(), database.toStandbyIfThereIsOne());
                var load = new Load(List.of(first, second))) {
            readsUseTheStandby(database, load);
            laggingStandbyIsLeft(database, load, first);
            stoppedStandbyIsNotNoticed(database, load, first, second);
            promotedStandbyIsFollowed(database, load, first, second);
        }
    }

    private static void readsUseTheStandby(Streaming database, Load load) throws Exception {
        try (var primary = database.onPrimary(); var standby = database.onStandby()) {
            await("all read from the standby", () -> number(primary, CONNECTIONS) == 0 && number(standby, CONNECTIONS) >= 2);
            var asked = load.answered();
            var done = number(standby, TRANSACTIONS);
            await("many requests", () -> load.answered() > asked + 100);
            // The server's counts are up to date a second later.
            await("they ran there", () -> number(standby, TRANSACTIONS) >= done + 100);
            assertEquals(0, number(primary, CONNECTIONS));
        }
        load.nobodyNoticed("reads on the standby");
    }

    private static void laggingStandbyIsLeft(Streaming database, Load load, Service first) throws Exception {
        try (var primary = database.onPrimary(); var standby = database.onStandby()) {
            execute(standby, "select pg_wal_replay_pause()");
            execute(primary, CHANGE);
            var left = await("reads leave it", () -> number(primary, CONNECTIONS) >= 2 && number(standby, CONNECTIONS) == 0);
            assertTrue(left.compareTo(Duration.ofSeconds(1)) > 0, "not before it is too far behind");
            assertEquals(1, first.metric("jobgraph_reads_fallen_back"));
            assertTrue(first.metric("jobgraph_reads_lag_seconds") > 2);
            execute(standby, "select pg_wal_replay_resume()");
            var back = await("reads are back", () -> number(primary, CONNECTIONS) == 0 && number(standby, CONNECTIONS) >= 2);
            assertTrue(back.compareTo(Duration.ofSeconds(3)) > 0, "not before it has been well");
        }
        load.nobodyNoticed("a lagging standby");
    }

    private static void stoppedStandbyIsNotNoticed(Streaming database, Load load, Service first, Service second)
            throws Exception {
        try (var primary = database.onPrimary()) {
            database.stopStandby();
            await("reads go to the primary", () -> number(primary, CONNECTIONS) >= 2);
            var asked = load.answered();
            await("many requests", () -> load.answered() > asked + 100);
            assertEquals(1, first.metric("jobgraph_reads_fallen_back"));
            assertTrue(first.isReady() && second.isReady());
            assertTrue(first.get("/q/health/ready").body().contains("the replica does not answer"));
            load.nobodyNoticed("a stopped standby");
            database.startStandby();
            await("reads are back", () -> number(primary, CONNECTIONS) == 0);
            try (var standby = database.onStandby()) {
                assertTrue(number(standby, CONNECTIONS) >= 2);
            }
        }
        load.nobodyNoticed("a standby that came back");
    }

    private static void promotedStandbyIsFollowed(Streaming database, Load load, Service first, Service second)
            throws Exception {
        try (var standby = database.onStandby()) {
            database.stopPrimary();
            execute(standby, "select pg_promote()");
            await("mutations of the first", () -> isAdded(first, "first"));
            await("mutations of the second", () -> isAdded(second, "second"));
            assertEquals(2, number(standby, "select count(*) from source where slug in ('first', 'second')"));
            var asked = load.answered();
            await("many requests", () -> load.answered() > asked + 100);
            assertTrue(number(standby, CONNECTIONS) >= 2);
            assertTrue(first.isReady() && second.isReady());
        }
        load.nobodyNoticed("a promoted standby");
    }

    private static boolean isAdded(Service service, String source) throws Exception {
        var mutation = """
                {"query": "mutation { addSource(input: {source: \\"%s\\", format: \\"ashby\\", address: \\"http://localhost/b\\"}) \
                { __typename ... on SourceAdded { source { slug } } } }"}"""
                .formatted(source);
        var answer = service.post(mutation).body();
        return answer.contains("SourceAdded") || answer.contains("SourceAlreadyThere");
    }
}
