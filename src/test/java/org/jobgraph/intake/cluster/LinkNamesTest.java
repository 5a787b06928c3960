package org.jobgraph.intake.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

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
            "https://workforcenow.adp.com/x.html?cid=0B5E8C2A-1111-4222-8333-444455556666&jobId=5, 'workforcenow.adp.com/x.html?cid=0B5E8C2A-1111-4222-8333-444455556666&jobId=5'",
            "https://recruiting.ultipro.com/A/JobBoard/0b5e8c2a-1111-4222-8333-444455556666/OpportunityDetail?opportunityId=1b5e8c2a-1111-4222-8333-444455556666, id:1b5e8c2a-1111-4222-8333-444455556666",
            "https://hire.example/0b5e8c2a-1111-4222-8333-444455556666/1b5e8c2a-1111-4222-8333-444455556666, id:1b5e8c2a-1111-4222-8333-444455556666",
            "https://hire.example/0b5e8c2a-1111-4222-8333-444455556666/jobs/2, hire.example/0b5e8c2a-1111-4222-8333-444455556666/jobs/2",
            "https://hire.example/jobs/0b5e8c2a-1111-4222-8333-444455556666/data-engineer, id:0b5e8c2a-1111-4222-8333-444455556666",
            "https://hire.example/company/0b5e8c2a-1111-4222-8333-444455556666, -",
            "https://hire.example/0b5e8c2a-1111-4222-8333-444455556666/jobs, -",
            "https://hire.example/list?client=0b5e8c2a-1111-4222-8333-444455556666, -",
            "https://hire.example/list?keywords=nurse&locationId=4, -",
            "https://hire.example/view?id=0b5e8c2a-1111-4222-8333-444455556666, id:0b5e8c2a-1111-4222-8333-444455556666",
            "mailto:jobs@acme.example, -",
            "not an address, -"})
    void name_ofAnAddress_isWhatStaysWhoeverLinksToIt(String address, String name) {
        assertEquals(name == null ? "[]" : "[" + name + "]", Links.names(address).toString());
    }

    @ParameterizedTest
    @CsvSource({
            "https://acme.example/join-our-team, Analyst, false",
            "https://acme.example/work-with-us, Analyst, false",
            "https://acme.example/careers-2024, Analyst, false",
            "https://acme.example/open-job-positions, Analyst, false",
            "https://acme.example/jobs/engineering, Engineer, false",
            "https://acme.example/jobs/engineering, Engineering Manager, false",
            "https://acme.example/company/7712/join-our-team, Analyst, false",
            "https://acme.example/join-our-team/data-analyst-austin, Data Analyst, true",
            "https://acme.example/careers-2024/analyst-payments-austin, Analyst, true",
            "https://acme.example/careers/senior-backend-developer, Senior Back-End Engineer (m/f/d), true",
            "https://acme.example/position/baker, Baker, true",
            "https://acme.example/careers-2024/8812, Analyst, true",
            "https://acme.example/jobs/x7, Analyst, true",
            "https://acme.example/view?jobId=x, Analyst, true",
            "https://boards.greenhouse.io/acme/jobs/1, Analyst, true"})
    void address_isThatOfOneJob_whenItHasAnIdOrSaysTheTitle(String address, String title, boolean isOfOne) {
        var names = Links.names(address);

        assertEquals(isOfOne, names.stream().anyMatch(name -> Links.isOfJob(name, Title.of(title, Set.of()))));
    }
}
