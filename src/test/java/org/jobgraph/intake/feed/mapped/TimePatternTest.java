package org.jobgraph.intake.feed.mapped;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimePatternTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            dd.MM.yyyy                | 28.02.2026              | 2026-02-28
            dd.MM.yyyy                | 31.02.2026              | -
            dd.MM.yyyy                | 29.02.2027              | -
            d.M.yy                    | 1.3.26                  | 2026-03-01
            MMM d, yyyy h:mm a        | Mar 1, 2026 2:30 PM     | 2026-03-01T14:30+01:00
            dd.MM.yyyy HH:mm          | 01.03.2026 24:00        | -
            yyyy-MM-dd'yy'            | 2026-03-01yy            | 2026-03-01
            d MMM yyyy G              | 1 Mar 2026 AD           | 2026-03-01
            yyyy-MM-dd HH:mm:ss z     | 2026-03-01 08:30:00 UTC | 2026-03-01T08:30Z
            epochSeconds              | 0                       | 1970-01-01T00:00:00Z
            """)
    void time_asItsColumnWritesIt_isReadUnlessThereIsNoSuchDay(String pattern, String text, @Nullable String expected) {
        assertEquals(expected, TimePattern.of(pattern).read(text, ZoneId.of("Europe/Berlin")));
    }
}
