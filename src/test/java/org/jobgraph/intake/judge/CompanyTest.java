package org.jobgraph.intake.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jobgraph.posting.Origin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyTest {

    @ParameterizedTest
    @CsvSource({",Acme, Acme, Acme, PUBLISHED", ",, acme, acme, INFERRED", "Acme Inc, Acme, acme, Acme Inc, INFERRED",
            "Acme, Acme, acme, Acme, PUBLISHED"})
    void name_thatTheSourceSays_isPublishedAndAnyOtherInferred(@Nullable String given, @Nullable String published, String board,
            String name, Origin origin) {
        var company = Company.of(given, published, board);
        assertEquals(name, company.name());
        assertEquals(origin, company.origin());
    }
}
