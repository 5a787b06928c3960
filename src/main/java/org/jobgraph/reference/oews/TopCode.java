package org.jobgraph.reference.oews;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jobgraph.reference.table.InputFile;
import org.jobgraph.reference.table.Notes;
import org.jobgraph.reference.table.RefusedFile;

/// The wage from which on an edition prints `#` instead of a number, in USD an hour and a year.
///
/// The bounds by year are those of the notes that BLS puts beside each edition; a workbook that brings its notes along is
/// believed before them.
record TopCode(BigDecimal hourly, BigDecimal annual) {

    private static final Pattern STATED = Pattern
            .compile("\\$\\s*([\\d,]+(?:\\.\\d+)?) per hour or \\$\\s*([\\d,]+(?:\\.\\d+)?) per year");

    private static final TopCode UNTIL_2015 = of("90.00", "187200");
    private static final TopCode UNTIL_2022 = of("100.00", "208000");
    private static final TopCode SINCE_2023 = of("115.00", "239200");

    static TopCode of(InputFile file, int year) throws IOException, RefusedFile {
        return Notes.find(file, sheet -> sheet.toLowerCase(java.util.Locale.ROOT).contains("description"), STATED)
                .map(TopCode::stated).orElseGet(() -> of(year));
    }

    static TopCode of(int year) {
        if (year <= 2015) {
            return UNTIL_2015;
        }
        return year <= 2022 ? UNTIL_2022 : SINCE_2023;
    }

    private static TopCode stated(MatchResult match) {
        return of(match.group(1).replace(",", ""), match.group(2).replace(",", ""));
    }

    private static TopCode of(String hourly, String annual) {
        return new TopCode(new BigDecimal(hourly), new BigDecimal(annual));
    }
}
