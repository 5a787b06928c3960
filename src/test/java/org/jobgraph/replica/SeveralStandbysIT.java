package org.jobgraph.replica;

import static org.jobgraph.replica.Eventually.await;
import static org.jobgraph.replica.Streaming.execute;
import static org.jobgraph.replica.Streaming.number;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The packaged service with two standbys behind one address, which leads to another one each time.
class SeveralStandbysIT {

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
        assertTrue(left.compareTo(Duration.ofSeconds(1)) > 0, "not before it is too far behind");
        await("the other one is read from", () -> number(spare, LOOK) > 0 && number(spare, CONNECTIONS) > 0
                && number(primary, CONNECTIONS) == 0);
        execute(read, "select pg_wal_replay_resume()");
        load.nobodyNoticed("a standby that lags");
    }
}
