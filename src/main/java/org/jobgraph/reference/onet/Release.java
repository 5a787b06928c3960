package org.jobgraph.reference.onet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// Which release a folder holds, as its Read Me says.
///
/// @param number "29.2", null when nothing says
/// @param asOf the first day of the month of release
record Release(@Nullable String number, @Nullable LocalDate asOf) {

    private static final Pattern NUMBER = Pattern.compile("O\\*NET\\D{0,20}(\\d+\\.\\d+) Database");
    private static final Pattern DATE = Pattern.compile("(\\p{Alpha}+) (20\\d\\d) Release");
    private static final int LONGEST = 20_000;

    /// Looks for a Read Me among `files`.
    static Release in(List<Path> files) throws IOException {
        for (var file : files) {
            var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
            if (name.startsWith("readme") && Files.size(file) < LONGEST) {
                return of(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return new Release(null, null);
    }

    /// Reads number and date out of a Read Me.
    static Release of(String text) {
        var number = NUMBER.matcher(text);
        var date = DATE.matcher(text);
        return new Release(number.find() ? number.group(1) : null,
                date.find() ? firstOf(date.group(1), Integer.parseInt(date.group(2))) : null);
    }

    /// "O*NET 29.2 Database".
    String title() {
        return number == null ? "O*NET Database" : "O*NET " + number + " Database";
    }

    private static @Nullable LocalDate firstOf(String month, int year) {
        for (var m : Month.values()) {
            if (m.name().equalsIgnoreCase(month)) {
                return LocalDate.of(year, m, 1);
            }
        }
        return null;
    }
}
