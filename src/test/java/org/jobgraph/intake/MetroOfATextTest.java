package org.jobgraph.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class MetroOfATextTest {

    private static final String BOARD = """
            {"apiVersion": "1", "jobs": [{"id": "1", "title": "Baker", "jobUrl": "https://x.example/1", "isListed": true,
              "descriptionHtml": "<p>This is a hybrid role.</p><p>The salary range is $50 - $60 per hour.</p>",
              "publishedAt": "2025-01-01T00:00:00Z", "location": "San Francisco Bay Area", "secondaryLocations": ["NYC"]}]}""";

    @Test
    void area_thatATextNames_isStoredAsItsMetroWithoutACity() throws Exception {
        var database = new Database();
        database.execute("insert into metro (code, name, kind) values ('41860', 'San Francisco', 'METROPOLITAN'), "
                + "('35620', 'New York', 'METROPOLITAN'); update city set metro_code = '41860' where id = 2; "
                + "update city set metro_code = '35620' where id = 1");
        database.run(Database.MONDAY, Format.ASHBY, Fixtures.offer("bakery", BOARD));
        assertEquals(List.of("San Francisco Bay Area|null|41860|US|PARSED", "NYC|1|null|US|PARSED"),
                database.rows("select raw, city_id, metro_code, country, origin from posting_location order by ordinal"));
        assertEquals(List.of("50|60|USD|HOUR|INFERRED|HYBRID|PARSED"), database
                .rows("""
                        select pay_min, pay_max, pay_currency, pay_period, pay_origin, work_mode, work_mode_origin from job_posting"""));
    }
}
