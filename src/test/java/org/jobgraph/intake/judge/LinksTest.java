package org.jobgraph.intake.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            https://x.example/jobs?gh_jid=7&gh_src=a&utm_source=b | https://x.example/jobs?gh_jid=7
            https://x.example/jobs?utm_source=b#apply             | https://x.example/jobs#apply
            https://x.example/jobs?a=1&a=2                        | https://x.example/jobs?a=1&a=2
            https://x.example                                     | https://x.example
            javascript:alert(1)                                   | -
            ftp://x.example                                       | -
            /jobs/7                                               | -
            https://                                              | -
            """)
    void address_ofAPosting_losesOnlyItsTracking(String published, @Nullable String canonical) {
        assertEquals(canonical, Links.canonical(published));
    }
}
