package org.jobgraph.reference.oews;

import static org.jobgraph.reference.Imports.CLOCK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.sql.DataSource;

import org.jobgraph.MigratedDatabase;
import org.jobgraph.reference.Changes;
import org.jobgraph.reference.Imports;
import org.jobgraph.reference.SharedFile;
import org.jobgraph.reference.table.InputFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Reads original files a second time in another way, and compares every cell with the table.
class OewsSharedFilesTest {

    private static final List<String> MEASURES = List.of("TOT_EMP", "EMP_PRSE", "JOBS_1000", "LOC_QUOTIENT", "PCT_TOTAL",
            "PCT_RPT", "H_MEAN", "A_MEAN", "MEAN_PRSE", "H_PCT10", "H_PCT25", "H_MEDIAN", "H_PCT75", "H_PCT90", "A_PCT10",
            "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90");

    private static final String STORED = """
            select area_code, occupation_code, lower(occupation_group), area_title, area_type, prim_state, naics, naics_title,
                industry_group, ownership, occupation_title, annual_only, hourly_only, rpad(markers, 19),
                employment, employment_prse, jobs_1000, location_quotient, pct_total, pct_rpt, h_mean, a_mean, mean_prse,
                h_pct10, h_pct25, h_median, h_pct75, h_pct90, a_pct10, a_pct25, a_median, a_pct75, a_pct90
            from wage""";

    private final DataSource database = MigratedDatabase.copy();

    @ParameterizedTest
    @CsvSource({"MSA_M2024_50metros.csv, 11749, 115.00", "aMSA_M2015_dl.xlsx, 8213, 90.00",
            "national_M2024_dl.xlsx, 1403, 115.00", "national_M2021_dl.csv, 1403, 100.00"})
    void everyCell_ofAnOriginalFile_isInTheTable(String name, int rows, BigDecimal topCode) throws Exception {
        var path = SharedFile.of("oews/" + name);
        var file = InputFile.of(path);
        var edition = Edition.of(file, null);
        var report = Imports.run(database, file, (c, f, run) -> Oews.read(c, f, edition, run, CLOCK));
        assertEquals(List.of(), report.firstRejections());
        assertEquals(new Changes(rows, 0, 0), report.changes());

        var printed = Sheets.read(path);
        assertEquals(rows, printed.size());
        var stored = stored();
        for (var row : printed) {
            var key = row.getOrDefault("AREA", "99") + " " + row.get("OCC_CODE") + " "
                    + row.getOrDefault("O_GROUP", row.get("OCC_GROUP"));
            var other = stored.remove(key);
            assertTrue(other != null, key);
            assertEquals(texts(row), other.subList(3, 13), key);
            for (var i = 0; i < MEASURES.size(); i++) {
                assertCell(row.get(MEASURES.get(i)), other.get(13).charAt(i), other.get(14 + i), key + MEASURES.get(i));
            }
        }
        assertEquals(Map.of(), stored);
        assertEquals(List.of(topCode.toPlainString()),
                Imports.rows(database, "select distinct hourly_top_code from wage"));

        var again = Imports.run(database, file, (c, f, run) -> Oews.read(c, f, edition, run, CLOCK));
        assertEquals(new Changes(0, 0, rows), again.changes());
    }

    private static List<String> texts(Map<String, String> row) {
        return List.of("AREA_TITLE", "AREA_TYPE", "PRIM_STATE", "NAICS", "NAICS_TITLE", "I_GROUP", "OWN_CODE", "OCC_TITLE",
                "ANNUAL", "HOURLY").stream().map(column -> {
                    var text = row.getOrDefault("AREA_TITLE".equals(column) && row.containsKey("AREA_NAME")
                            ? "AREA_NAME"
                            : column, "").strip();
                    return text.isEmpty() ? "-" : text.equals("TRUE") ? "t" : text;
                }).toList();
    }

    private static void assertCell(@Nullable String printed, char marker, String value, String where) {
        var words = printed == null ? "no column" : printed.strip().replace(",", "");
        switch (words) {
            case "no column" -> assertEquals(" -", marker + value, where);
            case "" -> assertEquals(".-", marker + value, where);
            case "*" -> assertEquals("*-", marker + value, where);
            case "**" -> assertEquals("+-", marker + value, where);
            case "#" -> assertEquals("#-", marker + value, where);
            case "~" -> assertEquals("~-", marker + value, where);
            default -> {
                assertEquals('=', marker, where);
                assertEquals(0, new BigDecimal(words).compareTo(new BigDecimal(value)), () -> where + words + value);
            }
        }
    }

    private Map<String, List<String>> stored() throws SQLException {
        var rows = new HashMap<String, List<String>>();
        for (var row : Imports.rows(database, STORED)) {
            var values = List.of(row.split("\\|", -1));
            rows.put(String.join(" ", values.subList(0, 3)).toLowerCase(Locale.ROOT), values);
        }
        return rows;
    }
}
