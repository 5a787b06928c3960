package org.jobgraph.intake.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource(delimiter = '~', nullValues = "-", textBlock = """
            https://x.example/job?id=1&utm_campaign=a|b  ~ https://x.example/job?id=1
            https://x.example/Back End/3                 ~ https://x.example/Back%20End/3
            https://x.example/a|b?q={id}#<"1">#2         ~ https://x.example/a%7Cb?q=%7Bid%7D#%3C%221%22%3E%232
            https://x.example/[a]^`b`?c=[1 2]            ~ https://x.example/%5Ba%5D%5E%60b%60?c=[1%202]
            https://x.example/50% off/Caf%C3%A9/é        ~ https://x.example/50%25%20off/Caf%C3%A9/%C3%A9
            https://x.example/😀 1               ~ https://x.example/%F0%9F%98%80%201
            https://x.example\\jobs\\1?at=a\\b           ~ https://x.example/jobs/1?at=a%5Cb
            https://x.example/é?q=ü                      ~ https://x.example/é?q=ü
            https://acme_corp.example/1                  ~ https://acme_corp.example/1
            https://acme_corp.example:8443/a b           ~ https://acme_corp.example:8443/a%20b
            https://bäcker.example/1                     ~ https://xn--bcker-gra.example/1
            HTTPS://X.example/a b                        ~ HTTPS://X.example/a%20b
            https://x y.example/1                        ~ -
            https://x_y.example:port/1                   ~ -
            https://x|y.example/1                        ~ -
            https://_ _/1                                ~ -
            https:// /1                                  ~ -
            https://?q={id}                              ~ -
            javascript:alert("a b")                      ~ -
            ftp://x.example/a b                          ~ -
            mailto:jobs@x.example                        ~ -
            x.example/a b                                ~ -
            """)
    void address_thatBrowsersOpen_isWrittenAsTheStandardSays(String published, @Nullable String canonical) {
        assertEquals(canonical, Links.canonical(published));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://x.example/jo\nbs/1", " https://x.example/jobs/1\r\n", "https://x.example/\tjobs/1"})
    void address_thatALineBreakCuts_isMadeWhole(String published) {
        assertEquals("https://x.example/jobs/1", Links.canonical(published));
    }
}
