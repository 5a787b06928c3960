package org.jobgraph.reference.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/// The sample boards say that they are samples, and fit the reference data.
class SamplePostingsTest {

    private static final List<String> BOARDS = List.of("ashby/sample-harbor-and-pine.json",
            "ashby/sample-lumen-orchard.json", "greenhouse/sample-copper-finch.json");

    private static final List<JsonNode> JOBS = new ArrayList<>();
    private static final List<String> COMPANIES = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        for (var board : BOARDS) {
            try (var in = Objects.requireNonNull(Bundle.class.getResourceAsStream("/samples/" + board))) {
                var document = new ObjectMapper().readTree(in);
                document.path("jobs").forEach(JOBS::add);
                COMPANIES.add(document.path("companyName").asText(document.at("/jobs/0/company_name").asText()));
            }
        }
    }

    @Test
    void samples_always_callThemselvesSamples() {
        COMPANIES.forEach(company -> assertTrue(company.startsWith("Sample: "), company));
        JOBS.forEach(job -> assertTrue(text(job).contains("sample posting of an invented employer"), job.toString()));
        JOBS.forEach(job -> assertTrue(url(job).matches("https://jobs\\.[a-z-]+\\.example/.*"), url(job)));
    }

    @Test
    void samples_always_areOfRolesInTheCatalogue() throws SQLException {
        var names = LoadedReference.rows(LoadedReference.database(),
                "select lower(title) from role union select unnest(aliases) from role");
        for (var job : JOBS) {
            var title = job.path("title").asText().toLowerCase(Locale.ROOT);
            assertTrue(title.contains("intern") || names.stream().anyMatch(title::contains), title);
        }
    }

    @Test
    void samples_always_fillTheFiveCities() {
        assertEquals(60, JOBS.size());
        for (var city : List.of("New York, NY", "Seattle, WA", "San Francisco, CA", "Washington, DC", "Los Angeles, CA")) {
            assertTrue(JOBS.stream().filter(job -> place(job).contains(city)).count() >= 5, city);
        }
    }

    private static String text(JsonNode job) {
        return job.path("descriptionHtml").asText(job.path("content").asText());
    }

    private static String url(JsonNode job) {
        return job.path("jobUrl").asText(job.path("absolute_url").asText());
    }

    private static String place(JsonNode job) {
        return job.at("/location/name").asText(job.path("location").asText());
    }
}
