package org.jobgraph.intake.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What names a job in an address.
class LinkNamesTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "https://stripe.com/jobs/search?gh_jid=795&utm_source=x, id:greenhouse:795",
            "https://boards.greenhouse.io/acme/jobs/4012?gh_src=abc, id:greenhouse:4012",
            "https://jobs.ashbyhq.com/a/0B5E8C2A-1111-4222-8333-444455556666/application, id:0b5e8c2a-1111-4222-8333-444455556666",
            "https://www.acme.example/careers/data-engineer-austin/, acme.example/careers/data-engineer-austin",
            "https://acme.example/careers/view?jobId=x7&ref=feed, acme.example/careers/view?jobId=x7",
            "https://acme.example/position/baker, acme.example/position/baker",
            "https://acme.example/2024/openings, acme.example/2024/openings",
            "https://acme.example/careers?page=2, -",
            "https://acme.example?job=4, acme.example?job=4",
            "https://acme.example/jobs/, -",
            "mailto:jobs@acme.example, -",
            "not an address, -"})
    void name_ofAnAddress_isWhatStaysWhoeverLinksToIt(String address, String name) {
        assertEquals(name == null ? "[]" : "[" + name + "]", Links.names(address).toString());
    }
}
