package org.jobgraph.reference.parity;

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
import org.jobgraph.reference.SharedFile;
import org.jobgraph.reference.table.InputFile;
import org.jobgraph.reference.table.RefusedFile;
import org.jobgraph.reference.table.Rejection;
import org.junit.jupiter.api.Test;

class ParitiesTest {

    private static final String INVENTED = """
            GeoFIPS,GeoName,Region,TableName,LineCode,IndustryClassification,Description,Unit,2098,2099
             "00000","United States", ,MARPP,1,"...","RPPs: All items ","Index",100.000,100.000
             "35620","Inventedtown, NY (Metropolitan Statistical Area)", ,MARPP,1,"...","RPPs: All items ","Index",111.125,112.5
             "35620","Inventedtown, NY (Metropolitan Statistical Area)", ,MARPP,2,"...","RPPs: Goods ","Index",(NA),102.25
             "35620","Inventedtown, NY (Metropolitan Statistical Area)", ,MARPP,3,"...","RPPs: Services: Housing ","Index",150,151
             "35620","Inventedtown, NY (Metropolitan Statistical Area)", ,MARPP,4,"...","RPPs: Services: Utilities ","Index",,90
             "35620","Inventedtown, NY (Metropolitan Statistical Area)", ,MARPP,5,"...","RPPs: Services: Other ","Index",99,98
            "Note: See the included footnote file."
            "MARPP: Regional price parities by MSA "
            "Last updated: never-- invented."
            "U.S. Bureau of Economic Analysis"
            """;

    private static final String ALL = """
            select area_code, year, all_items, goods, housing, utilities, other_services from price_parity
            order by area_code, year""";

    private final DataSource database = MigratedDatabase.copy();

    @Test
    void everyItem_ofEveryYear_standsInItsRow() throws Exception {
        var report = read("a.csv", INVENTED);
        assertEquals(List.of(), report.firstRejections());
        assertEquals(6, report.read());
        assertEquals(
                List.of("35620|2098|111.125|-|150.000|-|99.000", "35620|2099|112.500|102.250|151.000|90.000|98.000",
                        "99|2098|100.000|-|-|-|-", "99|2099|100.000|-|-|-|-"),
                Imports.rows(database, ALL));
    }

    @Test
    void laterFile_withRevisedValues_updatesThem() throws Exception {
        read("a.csv", INVENTED);
        assertEquals(new Changes(0, 0, 4), read("a.csv", INVENTED).changes());
        assertEquals(new Changes(0, 1, 3), read("a.csv", INVENTED.replace("112.5", "112.6")).changes());
    }

    @Test
    void brokenRows_amongGoodOnes_areNamed() throws Exception {
        var report = read("a.csv", """
                GeoFIPS,LineCode,Description,2098
                00000,1,All items,100
                00000,1,All items,101
                1,1,All items,100
                35620,2,Goods,100
                35621,1,Weather,100
                35622,1,All items,abc
                35623,1,All items,100.12345
                """);
        assertEquals(List.of("a.csv:3 GeoFIPS \"00000\": the same is said in line 2 already",
                "a.csv:4 GeoFIPS \"1\": expected an area code of five digits",
                "a.csv:6 Description \"weather\": expected all items, goods, housing, utilities or other services",
                "a.csv:7 2098 \"abc\": expected a number",
                "a.csv:8 2098 \"100.12345\": expected an index above 0 and below 10,000 with at most three decimals",
                "a.csv:5 GeoFIPS \"35620\": no all-items index of this area for 2098, which is left out"),
                report.firstRejections().stream().map(Rejection::toString).toList());
        assertEquals(List.of("99|2098|100.000|-|-|-|-"), Imports.rows(database, ALL));
    }

    @Test
    void file_withoutYears_isRefused() {
        var refused = assertThrows(RefusedFile.class, () -> read("a.csv", "GeoFIPS,LineCode\n1,2\n"));
        assertEquals("a.csv: expected columns of years, found GeoFIPS, LineCode", refused.getMessage());
    }

    @Test
    void officialFile_always_goesInWhole() throws Exception {
        var report = read(InputFile.of(SharedFile.of("price_parities/MARPP_MSA_2008_2024.csv")));
        assertEquals(List.of(), report.firstRejections());
        assertEquals(1945, report.read());
        // 389 areas and 17 years; three areas begin later, their 20 years before have "(NA)" in every line.
        assertEquals(389 * 17 - 20, report.changes().inserted());
        assertEquals(List.of("100.000"),
                Imports.rows(database, "select distinct all_items from price_parity where area_code = '99'"));
    }

    private ImportReport read(String name, String text) throws SQLException, IOException, RefusedFile {
        return read(Imports.text(name, text));
    }

    private ImportReport read(InputFile file) throws SQLException, IOException, RefusedFile {
        return Imports.run(database, file,
                (connection, input, run) -> Parities.read(connection, input, Parities.documentKey(input), run, CLOCK));
    }
}
