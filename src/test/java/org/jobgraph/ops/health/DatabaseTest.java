package org.jobgraph.ops.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class DatabaseTest {

    private static final String AWAY = "nothing answers where the database should be";

    @Test
    void reads_thatAreAway_areTheReason() {
        var down = Database.found(Optional.of(AWAY), Optional.of("it is too slow")).build();
        assertEquals(Status.DOWN, down.getStatus());
        assertEquals(Map.of("reads", AWAY, "writes", "it is too slow", "reason", AWAY), down.getData().orElseThrow());
    }

    @Test
    void writes_thatAreAway_areToldAndNoReason() {
        var up = Database.found(Optional.empty(), Optional.of(AWAY)).build();
        assertEquals(Status.UP, up.getStatus());
        assertEquals(Map.of("reads", "answers", "writes", AWAY), up.getData().orElseThrow());
    }
}
