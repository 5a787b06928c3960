package org.jobgraph.rolling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.jobgraph.Awaited;
import org.jobgraph.LoadedDatabase;
import org.jobgraph.Replica;
import org.junit.jupiter.api.Test;

/// A replica is told to end while clients ask it and another one, as in every rolling update.
class DrainIT {

    private static final Duration DELAY = Duration.ofSeconds(2);
    private static final Duration BOUND = Duration.ofSeconds(15);

    private final Map<String, String> settings = Map.of("JOBGRAPH_SAMPLES_ENABLED", "true", "QUARKUS_SHUTDOWN_DELAY",
            DELAY.toSeconds() + "s");

    @Test
    void replica_thatIsTerminatedUnderLoad_failsNoRequest() throws Exception {
        var database = LoadedDatabase.copy();
        try (var leaving = Replica.start("leaving", database, settings);
                var staying = Replica.start("staying", database, settings);
                var load = new Load(List.of(leaving, staying), 8);
                var slow = new KeptConnection(leaving.port())) {
            awaitAnswers(load, leaving, 50);
            awaitAnswers(load, staying, 50);
            var events = Following.events(leaving);
            var code = Following.closing(leaving);
            CompletableFuture<KeptConnection.Reply> late;
            long begun;
            try (var connection = database.connection(); var lock = connection.createStatement()) {
                connection.setAutoCommit(false);
                lock.execute("lock table training_program in access exclusive mode");
                late = CompletableFuture.supplyAsync(() -> slowly(slow), task -> Thread.ofVirtual().start(task));
                awaitWaiting(database);
                begun = System.nanoTime();
                leaving.terminate();
                leaving.awaitSaid("Waiting for HTTP requests to complete");
                assertTrue(!late.isDone(), "the slow request was not answered yet");
                connection.rollback();
            }
            var status = leaving.end(BOUND);
            System.out.printf("Drained in %d ms; %d answers of the one that left, %d of the other, %d goodbyes%n",
                    Duration.ofNanos(System.nanoTime() - begun).toMillis(), load.answers(leaving), load.answers(staying),
                    load.goodbyes(leaving));
            assertTrue(Set.of(0, 143).contains(status), () -> "status " + status + ": " + leaving.said());
            assertEquals(200, late.get(1, TimeUnit.SECONDS).status(), late.join().toString());
            assertTrue(load.goodbyes(leaving) > 0, "no connection was closed with an answer");
            assertEquals("event: complete", events.get(1, TimeUnit.SECONDS).reversed().stream()
                    .filter(line -> line.startsWith("event:")).findFirst().orElseThrow(), events.join().toString());
            assertEquals(1001, code.get(1, TimeUnit.SECONDS));
            awaitAnswers(load, staying, load.answers(staying) + 50);
            assertEquals(List.of(), load.failures());
        }
    }

    /// Without a delay there is no time to say goodbye, but what was begun is answered.
    @Test
    void replica_withoutADelay_answersWhatItHasBegun() throws Exception {
        var database = LoadedDatabase.copy();
        try (var leaving = Replica.start("hasty", database, Map.of()); var slow = new KeptConnection(leaving.port())) {
            CompletableFuture<KeptConnection.Reply> late;
            try (var connection = database.connection(); var lock = connection.createStatement()) {
                connection.setAutoCommit(false);
                lock.execute("lock table training_program in access exclusive mode");
                late = CompletableFuture.supplyAsync(() -> slowly(slow), task -> Thread.ofVirtual().start(task));
                awaitWaiting(database);
                leaving.terminate();
                leaving.awaitSaid("Waiting for HTTP requests to complete");
                connection.rollback();
            }
            leaving.end(BOUND);
            assertEquals(200, late.get(1, TimeUnit.SECONDS).status(), late.join().toString());
        }
    }

    private static KeptConnection.Reply slowly(KeptConnection connection) {
        try {
            return connection.post("{ trainingPrograms(first: 3) { nodes { name } } }");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitAnswers(Load load, Replica replica, int answers) throws InterruptedException {
        Awaited.until(answers + " answers of " + replica + ", failures " + load.failures(), Duration.ofMinutes(1),
                () -> load.answers(replica) >= answers);
    }

    private static void awaitWaiting(LoadedDatabase database) throws InterruptedException {
        var waiting = "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
        Awaited.until("a request waits for the lock", Duration.ofSeconds(20), () -> Rows.number(database, waiting) > 0);
    }
}
