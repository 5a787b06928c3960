package org.jobgraph.reference.oews;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Pattern;

import org.jobgraph.reference.table.InputFile;
import org.jobgraph.reference.table.RefusedFile;
import org.jobgraph.source.DocumentFacts;
import org.jobgraph.source.Publisher;
import org.jspecify.annotations.Nullable;

/// Which edition a file is: estimates are of May of a year.
///
/// @param documentKey key of its row in `document`
/// @param title       of the document
public record Edition(String documentKey, String title, int year) {

    private static final Pattern YEAR = Pattern.compile("_M_?(\\d{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORT_YEAR = Pattern.compile("oesm(\\d\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXTENSION = Pattern.compile("\\.[^.]*$");
    private static final int FIRST_YEAR = 2012;
    private static final int LAST_YEAR = 2099;

    /// The edition of a file by its name, e.g. `national_M2024_dl.xlsx` or `oesm24nat.csv`.
    ///
    /// @param year what the user says, which counts before the name; null when nothing
    /// @throws RefusedFile when neither says a year, or one before 2012
    public static Edition of(InputFile file, @Nullable Integer year) throws RefusedFile {
        var known = year == null ? yearIn(file.name()) : year;
        if (known < FIRST_YEAR || known > LAST_YEAR) {
            throw new RefusedFile(file.name() + ": expected an edition of " + FIRST_YEAR + " or later, found " + known);
        }
        var stem = EXTENSION.matcher(file.name()).replaceFirst("");
        return new Edition("oews:" + stem,
                "Occupational Employment and Wage Statistics, May " + known + " (" + stem + ")", known);
    }

    private static int yearIn(String name) throws RefusedFile {
        var year = YEAR.matcher(name);
        if (year.find()) {
            return Integer.parseInt(year.group(1));
        }
        var shortYear = SHORT_YEAR.matcher(name);
        if (shortYear.find()) {
            return 2000 + Integer.parseInt(shortYear.group(1));
        }
        throw new RefusedFile(name
                + ": expected the year of the estimates in the file name, as in national_M2024_dl.xlsx or oesm24nat.xlsx,"
                + " found none; name it with --year YYYY");
    }

    /// The classification that the estimates of this year use. 2019 and 2020 have codes of their own, between two
    /// revisions of SOC.
    String taxonomy() {
        if (year <= 2018) {
            return "SOC_2010";
        }
        return year <= 2020 ? "OES_2019" : "SOC_2018";
    }

    DocumentFacts document(String sha256) {
        return new DocumentFacts(documentKey, Publisher.OEWS, title, "https://www.bls.gov/oes/tables.htm",
                LocalDate.of(year, Month.MAY, 1), sha256);
    }
}
