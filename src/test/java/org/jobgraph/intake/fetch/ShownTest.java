package org.jobgraph.intake.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://x.example/jobs?page=2                    | https://x.example/jobs?page=2
            https://ann:s3cret@x.example/jobs                | https://x.example/jobs
            https://x.example/jobs?api_key=s3cret&page=2     | https://x.example/jobs?api_key=…&page=2
            https://x.example/j?page=1&ACCESS_TOKEN=s3cret   | https://x.example/j?page=1&ACCESS_TOKEN=…
            https://x.example/j?sig=s3cret#a                 | https://x.example/j?sig=…#a
            https://x.example/mail@home                      | https://x.example/mail@home
            """)
    void address_thatLetsSomebodyIn_isShownWithout(String address, String shown) {
        assertEquals(shown, Shown.of(address));
    }
}
