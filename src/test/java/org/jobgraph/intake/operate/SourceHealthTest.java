package org.jobgraph.intake.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;

import org.jobgraph.intake.schedule.FeedState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceHealthTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @ParameterizedTest
    @CsvSource(textBlock = """
            ,        false, ,              UNKNOWN
            ,        false, COMPLETE,      HEALTHY
            ACTIVE,  false, COMPLETE,      HEALTHY
            ACTIVE,  false, PARTIAL,       DEGRADED
            ACTIVE,  false, EMPTY_SUSPECT, DEGRADED
            ACTIVE,  false, FAILED,        FAILING
            ACTIVE,  true,  FAILED,        FAILING
            ACTIVE,  true,  COMPLETE,      STALE
            ACTIVE,  true,  ,              STALE
            PAUSED,  false, FAILED,        PAUSED
            RETIRED, true,  COMPLETE,      RETIRED
            """)
    void source_always_doesAsItsStateAndItsLastRunSay(@Nullable FeedState state, boolean stale, @Nullable IntakeStatus last,
            HealthStatus expected) {
        var health = SourceHealth.of(new SourceHealth.Facts(true, state, NOW, null, stale ? NOW : null, last, "why", NOW));
        assertEquals(expected, health.status());
    }
}
