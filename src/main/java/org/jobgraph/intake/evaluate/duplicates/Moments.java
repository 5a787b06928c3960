package org.jobgraph.intake.evaluate.duplicates;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

/// Dates and times as files write them; without an offset they are taken for UTC.
final class Moments {

    private static final List<Function<String, Instant>> FORMS = List.of(text -> OffsetDateTime.parse(text).toInstant(),
            text -> LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC),
            text -> LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));

    private Moments() {
    }

    /// @throws IllegalArgumentException for anything else
    static Instant read(String column, String written) {
        var text = written.strip().replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) (\\d)", "$1T$2");
        for (var form : FORMS) {
            try {
                return form.apply(text);
            } catch (DateTimeException e) {
                // The next form may fit.
            }
        }
        throw new IllegalArgumentException(
                column + ": a date such as 2026-03-31 or 2026-03-31T08:00:00Z expected, found " + written);
    }
}
