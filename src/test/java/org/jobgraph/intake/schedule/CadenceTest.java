package org.jobgraph.intake.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CadenceTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:10:00Z");

    @ParameterizedTest
    @CsvSource(textBlock = """
            PT1H,           2026-11-23T09:10:00Z
            90m,            2026-11-23T09:40:00Z
            P1D,            2026-11-24T08:10:00Z
            2d,             2026-11-25T08:10:00Z
            30 6 * * *,     2026-11-24T06:30:00Z
            0 15 10 * * ?,  2026-11-23T10:15:00Z
            """)
    void cadence_always_tellsWhenItIsDue(String written, Instant due) {
        assertEquals(due, Cadence.of(written).next(NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hourly", "PT1S", "0s", "-PT1H", "1 2 3", "99 * * * *", "P1000000000D",
            "PT99999999999999H", "9999999999d", "P367D", "0 0 31 2 *", "0 0 0 30 2 ?"})
    void cadence_thatIsNone_isRefusedWithWhatIsExpected(String written) {
        var refused = assertThrows(IllegalArgumentException.class, () -> Cadence.of(written));
        assertTrue(String.valueOf(refused.getMessage()).contains("expected, found " + written), refused.getMessage());
    }
}
