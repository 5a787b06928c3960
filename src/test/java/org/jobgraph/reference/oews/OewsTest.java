package org.jobgraph.reference.oews;

import static org.jobgraph.reference.Imports.CLOCK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import org.jobgraph.MigratedDatabase;
import org.jobgraph.reference.Changes;
import org.jobgraph.reference.ImportReport;
import org.jobgraph.reference.Imports;
import org.jobgraph.reference.table.InputFile;
import org.jobgraph.reference.table.RefusedFile;
import org.jobgraph.reference.table.Rejection;
import org.jobgraph.reference.table.XlsxSample;
import org.junit.jupiter.api.Test;

class OewsTest {

    private static final InputFile INVENTED = InputFile.resource("reference/oews_invented_M2024.csv");

    private final DataSource database = MigratedDatabase.copy();

    @Test
    void everyMarker_always_isTyped() throws Exception {
        assertEquals(new Changes(7, 0, 0), read(INVENTED).changes());
        assertEquals(List.of(
                "1234560|0.0|22220|3.00|-|==....=======#====#|-|-|115.00|239200",
                "-|-|-|-|-|++++..##=**********|t|-|115.00|239200",
                "1230|5.5|115440|-|-|==....===.....====#|-|-|115.00|239200",
                "1000|6.0|120640|-|-|==..=~===..........|-|-|115.00|239200"),
                Imports.rows(database, """
                        select employment, employment_prse, a_mean, h_median, h_pct90, markers, annual_only, hourly_only,
                            hourly_top_code, annual_top_code
                        from wage where area_code = '99' order by occupation_code, naics"""));
    }

    @Test
    void areas_ofEveryType_keepOrRegainTheirZeros() throws Exception {
        read(INVENTED);
        assertEquals(
                List.of("01|STATE|Alabama (invented)", "0100001|NONMETRO|Inventedland nonmetropolitan area",
                        "35620|METRO|Inventedtown, NY-NJ", "99|NATION|U.S."),
                Imports.rows(database, "select code, kind, name from area order by code"));
    }

    @Test
    void sameFile_twice_changesNothingAndSaysSo() throws Exception {
        read(INVENTED);
        var version = Imports.rows(database, "select version from reference_version");
        var again = read(INVENTED);
        assertEquals(new Changes(0, 0, 7), again.changes());
        assertEquals("oews_invented_M2024.csv: 7 rows read, 0 inserted, 0 updated, 7 unchanged, 0 rejected; nothing changed",
                again.summary());
        assertEquals(version, Imports.rows(database, "select version from reference_version"));
    }

    @Test
    void sameFile_underAnotherName_isTheSameDocument() throws Exception {
        read(INVENTED);
        var copy = new InputFile("copy_M2024.csv", null, INVENTED.opener());
        assertEquals(new Changes(0, 0, 7), read(copy).changes());
        assertEquals(List.of("oews:oews_invented_M2024|bls-oews|2024-05-01|2026-01-02 03:04:05"), Imports.rows(database,
                "select key, source_slug, as_of, retrieved_at at time zone 'UTC' from document"));
    }

    @Test
    void changedFile_underTheSameName_updatesItsRows() throws Exception {
        read(Imports.text("a_M2024.csv", "OCC_CODE,TOT_EMP,A_MEAN\n15-1254,100,\"50,000\"\n15-1255,100,1\n"));
        var report = read(Imports.text("a_M2024.csv", "OCC_CODE,TOT_EMP,A_MEAN\n15-1254,100,\"50,010\"\n15-1255,100,1\n"));
        assertEquals(new Changes(0, 1, 1), report.changes());
        assertEquals(List.of("50010"), Imports.rows(database, "select a_mean from wage where occupation_code = '15-1254'"));
    }

    @Test
    void brokenRows_amongGoodOnes_areNamedAndTheRestGoesIn() throws Exception {
        var report = read(Imports.text("a_M2024.csv", """
                AREA,AREA_TITLE,OCC_CODE,O_GROUP,TOT_EMP,A_MEAN,ANNUAL
                99,U.S.,15-1251,detailed,"1,0",1,
                99,U.S.,15-1252,detailed,1.5,1,
                99,U.S.,15-1253,detailed,***,1,
                99,U.S.,,detailed,1,1,
                99,U.S.,15-1254,tiny,1,1,
                99,U.S.,15-1255,detailed,1,1,perhaps
                ,U.S.,15-1255,detailed,1,1,
                99,U.S.,15-1256,detailed,#,1,
                99,U.S.,15-1257,detailed,-3,1,
                123,Somewhere,15-1258,detailed,3,1,
                99,U.S.,15-1211,detailed,3,1,
                99,U.S.,15-1211,detailed,4,1,
                99,U.S.,15-1212,detailed,3,1
                """));
        assertEquals(List.of("a_M2024.csv:2 TOT_EMP \"1,0\": expected a number",
                "a_M2024.csv:3 TOT_EMP \"1.5\": expected a whole number of at most 2,147,483,647",
                "a_M2024.csv:4 TOT_EMP \"***\": expected a number or one of the markers * ** # ~",
                "a_M2024.csv:5 OCC_CODE \"\": must not be blank",
                "a_M2024.csv:6 O_GROUP \"tiny\": expected total, major, minor, broad or detailed",
                "a_M2024.csv:7 ANNUAL \"perhaps\": expected TRUE or nothing",
                "a_M2024.csv:8 AREA \"\": must not be blank",
                "a_M2024.csv:9 TOT_EMP \"#\": only a wage can be at or above the top code",
                "a_M2024.csv:10 TOT_EMP \"-3\": must not be negative",
                "a_M2024.csv:11 AREA \"123\": expected 99, a state of 2 digits, a metro of 5 or a non-metropolitan area of 7",
                "a_M2024.csv:14: the row has 6 cells, its header 7: is a comma or a tab in one of them?",
                "a_M2024.csv:13 OCC_CODE \"15-1211\": the same area, industry, ownership and occupation stands in line 12"),
                report.firstRejections().stream().map(Rejection::toString).toList());
        assertEquals(List.of("15-1211|3"), Imports.rows(database, "select occupation_code, employment from wage"));
        assertEquals(1, report.status());
        assertEquals(13, report.read());
    }

    @Test
    void oldNationalFile_withoutAreas_isOfTheNation() throws Exception {
        read(Imports.text("national_M2012_dl.csv", """
                occ code,OCC_TITLE,GROUP,TOT_EMP,A_MEAN,loc quotient
                00-0000,All (invented),total,10,20,
                15-0000,Computers (invented),,10,20,
                15-1134,Web (invented),,**,#,1.2
                """));
        assertEquals(
                List.of("99|00-0000|TOTAL|SOC_2010|=  .   =           |187200",
                        "99|15-0000|MAJOR|SOC_2010|=  .   =           |187200",
                        "99|15-1134|DETAILED|SOC_2010|+  =   #           |187200"),
                Imports.rows(database, """
                        select area_code, occupation_code, occupation_group, taxonomy, markers, annual_top_code
                        from wage order by occupation_code"""));
    }

    @Test
    void oldStateFile_withStateColumns_isOfStates() throws Exception {
        read(Imports.text("state_M2014_dl.csv", """
                AREA,ST,STATE,OCC_CODE,OCC_GROUP,TOT_EMP,A_MEAN
                1,AL,Alabama,15-1134,,10,20
                72,PR,Puerto Rico,15-1134,,10,20
                """));
        assertEquals(List.of("01|STATE|Alabama|AL", "72|TERRITORY|Puerto Rico|PR"), Imports.rows(database, """
                select code, kind, name, prim_state from area join wage on area_code = code order by code"""));
    }

    @Test
    void workbook_withNotes_statesItsTopCode() throws Exception {
        var workbook = new XlsxSample().sheet("M2027", "OCC_CODE", "TOT_EMP", "A_MEAN").row("15-1254", 10, "#")
                .sheet("Field Descriptions", "# = a wage equal to or greater than $120.00 per hour or $249,600 per year");
        read(Imports.bytes("national_M2027_dl.xlsx", workbook.bytes()));
        assertEquals(List.of("120.00|249600|SOC_2018"),
                Imports.rows(database, "select hourly_top_code, annual_top_code, taxonomy from wage"));
    }

    @Test
    void preferred_ofSeveralRows_isTheDetailedThenTheFullest() throws Exception {
        read(INVENTED);
        read(Imports.text("sparse_M2024.csv", "OCC_CODE,O_GROUP,TOT_EMP,A_MEAN\n15-1254,detailed,9,\n15-1250,detailed,9,8\n"));
        assertEquals(List.of("15-1250|sparse_M2024", "15-1254|oews_invented_M2024"), Imports.rows(database, """
                select occupation_code, substr(key, 6) from wage join document d on d.id = document_id
                where preferred and area_code = '99' and occupation_code > '01' order by 1"""));
    }

    @Test
    void contradictingFiles_always_stayBoth() throws Exception {
        read(Imports.text("a_M2024.csv", "OCC_CODE,TOT_EMP,A_MEAN\n15-1254,100,1\n"));
        read(Imports.text("b_M2024.csv", "OCC_CODE,TOT_EMP,A_MEAN\n15-1254,200,1\n"));
        assertEquals(List.of("100|f", "200|t"),
                Imports.rows(database, "select employment, preferred from wage order by employment"));
    }

    @Test
    void fileName_withoutYear_isRefusedWithTheRemedy() {
        var refused = assertThrows(RefusedFile.class, () -> Edition.of(Imports.text("wages.csv", ""), null));
        assertEquals("wages.csv: expected the year of the estimates in the file name, as in national_M2024_dl.xlsx or"
                + " oesm24nat.xlsx, found none; name it with --year YYYY", refused.getMessage());
    }

    @Test
    void edition_byNameOrOption_knowsItsYearAndTaxonomy() throws Exception {
        assertEquals(2024, Edition.of(Imports.text("all_data_M_2024.xlsx", ""), null).year());
        assertEquals(2019, Edition.of(Imports.text("oesm19nat.xlsx", ""), null).year());
        assertEquals("SOC_2010", Edition.of(Imports.text("a_M2024.csv", ""), 2018).taxonomy());
        assertEquals("OES_2019", Edition.of(Imports.text("a_M2020.csv", ""), null).taxonomy());
        assertThrows(RefusedFile.class, () -> Edition.of(Imports.text("a_M2011.csv", ""), null));
    }

    private ImportReport read(InputFile file) throws SQLException, IOException, RefusedFile {
        return Imports.run(database, file,
                (connection, input, run) -> Oews.read(connection, input, Edition.of(input, null), run, CLOCK));
    }
}
