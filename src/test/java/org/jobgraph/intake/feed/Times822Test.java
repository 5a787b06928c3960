package org.jobgraph.intake.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Times822Test {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mon, 02 Jan 2023 10:00:00 GMT  | 2023-01-02T10:00Z
            Fri, 02 Jan 2023 10:00:00 +0200 | 2023-01-02T10:00+02:00
            2 January 2023 10:00 EST       | 2023-01-02T10:00-05:00
            Mon, 02 Jan 23 10:00:01 PDT    | 2023-01-02T10:00:01-07:00
            Mon, 02 Jan 99 10:00:01 Z      | 1999-01-02T10:00:01Z
            02 Jan 2023                    | 2023-01-02
            02 Jan 2023 10:00              | 2023-01-02T10:00
            2023-01-02                     | 2023-01-02
            2023-01-02T10:00:00Z           | 2023-01-02T10:00:00Z
            31 Feb 2023 10:00:00 GMT       | 31 Feb 2023 10:00:00 GMT
            02 Foo 2023 10:00:00 GMT       | 02 Foo 2023 10:00:00 GMT
            02 Jan 2023 10:00:00 XYZ       | 02 Jan 2023 10:00:00 XYZ
            02 Jan 2023 25:00:00 GMT       | 02 Jan 2023 25:00:00 GMT
            yesterday                      | yesterday
                                           |
            """)
    void iso_ofWhatFeedsWrite_keepsTheZoneOrLeavesTheText(String published, String iso) {
        assertEquals(iso, Times822.iso(published));
    }
}
