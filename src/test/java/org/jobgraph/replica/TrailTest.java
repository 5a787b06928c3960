package org.jobgraph.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrailTest {

    private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");

    private final Trail trail = new Trail();

    @Test
    void standby_thatHasAll_isNotBehind() {
        trail.add(at(0), 100);
        assertEquals(0, lag(100, null, 0));
        trail.add(at(1), 200);
        assertEquals(0, lag(250, null, 1));
    }

    @Test
    void standby_whosePrimaryIsIdle_isNotBehindHoweverLongItLasts() {
        trail.add(at(0), 100);
        assertEquals(0, lag(100, 0, 0));
        trail.add(at(3_600), 100);
        assertEquals(0, lag(100, 3_600, 3_600));
    }

    @Test
    void standby_thatStandsStill_isBehindSinceThePrimaryWentOn() {
        trail.add(at(0), 100);
        assertEquals(0, lag(100, 0, 0));
        trail.add(at(10), 100);
        trail.add(at(11), 110);
        trail.add(at(12), 120);
        assertEquals(1, lag(100, 12, 12));
        assertEquals(4, lag(100, 15, 15));
    }

    @Test
    void standby_thatCatchesUp_isBehindByWhatIsStillMissing() {
        trail.add(at(0), 100);
        lag(100, 0, 0);
        trail.add(at(1), 110);
        trail.add(at(2), 120);
        trail.add(at(3), 130);
        assertEquals(2, lag(115, 0, 4));
        assertEquals(1, lag(120, 0, 4));
        assertEquals(0, lag(130, 0, 4));
    }

    @Test
    void standby_thatWasBehindBeforeAnybodyLooked_saysItself() {
        trail.add(at(0), 100);
        assertEquals(90, lag(50, 90, 0));
        assertEquals(1, lag(50, null, 1));
        // Longer than the standby says.
        assertEquals(5, lag(50, 2, 5));
        lag(100, 0, 5);
        trail.add(at(6), 200);
        assertEquals(0, lag(150, 90, 6));
    }

    @Test
    void trail_ofAnotherPrimary_isForgotten() {
        trail.add(at(0), 1_000);
        trail.clear();
        trail.add(at(50), 500);
        assertEquals(0, lag(500, null, 60));
    }

    private long lag(long position, @Nullable Integer quiet, int now) {
        return trail.lag(new Standing(true, 1, position, quiet == null ? null : Duration.ofSeconds(quiet)), at(now))
                .toSeconds();
    }

    private static Instant at(int second) {
        return START.plusSeconds(second);
    }
}
