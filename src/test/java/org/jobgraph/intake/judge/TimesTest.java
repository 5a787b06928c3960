package org.jobgraph.intake.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

    private final List<Note> notes = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2025-06-23T20:38:33+00:00        | 2025-06-23T20:38:33Z
            2025-06-23T20:38:33.123Z         | 2025-06-23T20:38:33.123Z
            2025-06-23T20:38:33+0200         | 2025-06-23T18:38:33Z
            2025-06-23T20:38+02              | 2025-06-23T18:38:00Z
            2025-06-23T20:38:33              | 2025-06-23T20:38:33Z
            2024-03-01 09:00:00 UTC          | 2024-03-01T09:00:00Z
            2024-03-01 09:00:00 +0100        | 2024-03-01T08:00:00Z
            2024-03-01                       | 2024-03-01T00:00:00Z
            Mon, 02 Jan 2023 10:00:00 GMT    | 2023-01-02T10:00:00Z
            Tue, 02 Jan 2023 10:00:00 GMT    | 2023-01-02T10:00:00Z
            2 January 2023 9:00 EST          | 2023-01-02T14:00:00Z
            Mon, 2 Jan 23 10:00 -0500        | 2023-01-02T15:00:00Z
            02 Jan 2023                      | 2023-01-02T00:00:00Z
            1709283600                       | 2024-03-01T09:00:00Z
            1709283600000                    | 2024-03-01T09:00:00Z
            03/04/2025                       | -
            2025-02-30                       | -
            Mon, 02 Jan 2023 10:00:00 XYZ    | -
            0001-01-01T00:00:00Z             | -
            9999-12-31                       | -
            0                                | -
            Posted 3 days ago                | -
            """)
    void time_asSourcesWriteIt_isReadOrNoted(String text, @Nullable String time) {
        assertEquals(time == null ? null : Instant.parse(time), Times.of("posted", text, notes));
        assertEquals(time == null ? List.of(Note.Kind.UNREADABLE_DATE) : List.of(), notes.stream().map(Note::kind).toList());
    }

    @Test
    void date_untilWhichOneCanApply_isIncluded() {
        assertEquals(Instant.parse("2025-03-18T23:59:59Z"), Times.until("expires", "2025-03-18", notes));
        assertEquals(Instant.parse("2025-03-18T12:00:00Z"), Times.until("expires", "2025-03-18T12:00", notes));
    }
}
