package org.jobgraph.reference.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.jobgraph.MigratedDatabase;
import org.jobgraph.reference.builtin.LoadOutcome.AlreadyThere;
import org.junit.jupiter.api.Test;

class EditorialLoadTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void load_again_changesNothing() throws SQLException {
        var database = MigratedDatabase.copy();
        var reference = new BuiltinReference(database, CLOCK, Bundle.shipped(), (statistics, path) -> 0);
        var t = System.nanoTime();
        System.err.println(reference.load() + " " + (System.nanoTime() - t) / 1e6);
        assertEquals(new AlreadyThere(), reference.load());
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            assertEquals(0, new EditorialLoad(connection, Bundle.shipped()).load(EditorialTables.ALL));
        }
    }
}
