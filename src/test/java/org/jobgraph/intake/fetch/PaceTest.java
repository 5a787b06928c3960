package org.jobgraph.intake.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Duration USUAL = Duration.ofMillis(500);
    private static final Duration LONG = Duration.ofMinutes(10);

    private final Pace pace = new Pace();

    @Test
    void requests_toAHost_areKeptApart() {
        assertAbout(0, USUAL);
        assertAbout(500, USUAL);
        assertAbout(1000, USUAL);
    }

    @Test
    void source_thatWantsLongPauses_makesNoOtherWaitForThem() {
        assertAbout(0, LONG);
        assertAbout(500, USUAL);
        assertAbout(600_000, LONG);
        assertAbout(1000, USUAL);
    }

    @Test
    void host_thatAsksToBeLeftAlone_isByAll() {
        pace.hold("host", Duration.ofSeconds(30));
        assertAbout(30_000, USUAL);
        assertAbout(30_500, LONG);
    }

    @Test
    void host_isLeftAlone_asLongAsItAsked_howeverManyWait() {
        for (var i = 0; i < 5; i++) {
            pace.turn("host", USUAL, LONG);
        }
        assertEquals(Duration.ZERO, pace.held("host"));
        pace.hold("host", Duration.ofSeconds(30));
        assertTrue(pace.held("host").compareTo(Duration.ofSeconds(29)) > 0);
    }

    private void assertAbout(long millis, Duration interval) {
        var turn = pace.turn("host", USUAL, interval).toMillis();
        assertTrue(turn <= millis && turn > millis - 400, () -> turn + " ms, not " + millis);
    }
}
