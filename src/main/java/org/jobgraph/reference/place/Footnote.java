package org.jobgraph.reference.place;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jobgraph.reference.table.Row;
import org.jspecify.annotations.Nullable;

/// The lines of prose below a list of the Census Bureau; one of them says of which month the delineation is.
final class Footnote {

    private static final Pattern LEAD = Pattern.compile("(?i)^(note|source|notes|internet release)\\b.*");
    private static final Pattern MONTH = Pattern.compile("(\\p{Alpha}+)\\s+(20\\d\\d)\\s+delineation");

    private @Nullable LocalDate asOf;

    /// Whether the row is such a line; remembers the month it names.
    boolean takes(Row row) {
        var lead = row.lead();
        if (!LEAD.matcher(lead).matches()) {
            return false;
        }
        var matcher = MONTH.matcher(lead);
        if (matcher.find()) {
            asOf = firstOf(matcher.group(1).toUpperCase(Locale.ROOT), Integer.parseInt(matcher.group(2)));
        }
        return true;
    }

    /// The first day of the month of the delineation, null when no line named one.
    @Nullable
    LocalDate asOf() {
        return asOf;
    }

    private static @Nullable LocalDate firstOf(String month, int year) {
        for (var m : Month.values()) {
            if (m.name().equals(month)) {
                return LocalDate.of(year, m, 1);
            }
        }
        return null;
    }
}
