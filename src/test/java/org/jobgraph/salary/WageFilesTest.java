package org.jobgraph.salary;

import static org.jobgraph.reference.Imports.CLOCK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.jobgraph.Graph;
import org.jobgraph.Statements;
import org.jobgraph.ThrowAwayDatabase;
import org.jobgraph.reference.Imports;
import org.jobgraph.reference.SharedFile;
import org.jobgraph.reference.oews.Edition;
import org.jobgraph.reference.oews.Oews;
import org.jobgraph.reference.oews.Sheets;
import org.jobgraph.reference.table.InputFile;
import org.jobgraph.snapshot.Snapshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/// Imports wage files and reads every cell of them back through the graph.
@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class WageFilesTest {

    /// Every marker, every measure, an area of each kind, texts with commas and thousands.
    private static final String INVENTED = """
            AREA,AREA_TITLE,AREA_TYPE,PRIM_STATE,NAICS,NAICS_TITLE,I_GROUP,OWN_CODE,OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,EMP_PRSE,JOBS_1000,LOC_QUOTIENT,PCT_TOTAL,PCT_RPT,H_MEAN,A_MEAN,MEAN_PRSE,H_PCT10,H_PCT25,H_MEDIAN,H_PCT75,H_PCT90,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90,ANNUAL,HOURLY
            99,U.S.,1,US,000000,Cross-industry,cross-industry,1235,98-0000,"Inventions, All",major,"7,654,320",0.0,,,,,40.12,"83,450",0.4,11.01,20.20,33.30,44.40,#,"22,900","42,020","69,260","92,350",#,,
            99,U.S.,1,US,541500,Invented Systems Design,4-digit,5,98-1011,Dragon Tamers,detailed,250,30.1,,,0.05,~,*,*,*,*,*,*,*,*,*,*,*,*,*,TRUE,
            01,Invented Alabama,2,AL,000000,Cross-industry,cross-industry,1235,98-1011,Dragon Tamers,detailed,**,**,**,**,,,#,#,1.2,60.00,#,#,#,#,"124,800",#,#,#,#,,TRUE
            98765,"Inventedtown, ZZ",4,ZZ,000000,Cross-industry,cross-industry,1235,98-1011,Dragon Tamers,detailed,"1,230",5.5,1.234,0.99,,,55.50,"115,440",2.0,,,,,,,,,,,,
            0100001,Invented nonmetropolitan area,6,AL,000000,Cross-industry,cross-industry,1235,98-1011,Dragon Tamers,detailed,40,33.3,0.5,1.00,,,20.00,"41,600",4.0,,,,,,,,,,,,
            """;

    @Inject
    DataSource database;

    @Inject
    Snapshots snapshots;

    @Inject
    Statements statements;

    @BeforeEach
    void remember() throws SQLException {
        run("create table wage_before as select id, preferred from wage",
                "create table area_before as select * from area");
    }

    // Other tests ask the same service: it is theirs again as it was.
    @AfterEach
    void putBack() throws SQLException {
        run("delete from wage where id not in (select id from wage_before)",
                "update wage w set preferred = b.preferred from wage_before b where b.id = w.id and b.preferred <> w.preferred",
                "delete from area where code not in (select code from area_before)",
                "update area a set name = b.name from area_before b where b.code = a.code and b.name <> a.name",
                "drop table wage_before", "drop table area_before",
                "update reference_version set version = version + 1");
        snapshots.refresh();
    }

    @ParameterizedTest
    @CsvSource({"MSA_M2024_50metros.csv, 11749, 115", "aMSA_M2015_dl.xlsx, 8213, 90", "national_M2024_dl.xlsx, 1403, 115",
            "national_M2021_dl.csv, 1403, 100"})
    void everyCell_ofAPublishedFile_isReadBackUnchanged(String name, int rows, BigDecimal topCode) throws Exception {
        assertReadBack(SharedFile.of("oews/" + name), rows, topCode);
    }

    @Test
    void everyCell_ofAnInventedFile_isReadBackUnchanged(@TempDir Path folder) throws Exception {
        assertReadBack(Files.writeString(folder.resolve("invented_M2024.csv"), INVENTED), 5, BigDecimal.valueOf(115));
    }

    private void assertReadBack(Path path, int rows, BigDecimal topCode) throws Exception {
        var edition = Edition.of(InputFile.of(path), null);
        Imports.run(database, InputFile.of(path), (c, f, run) -> Oews.read(c, f, edition, run, CLOCK));
        snapshots.refresh();
        var answered = new HashMap<String, JsonNode>();
        pages(edition.documentKey(), rows).forEach(row -> answered.put(WageRow.key(row), row));
        var printed = Sheets.read(path);
        assertEquals(rows, printed.size());
        assertEquals(rows, answered.size());
        for (var cells : printed) {
            var row = answered.remove(WageRow.key(cells));
            assertTrue(row != null, () -> WageRow.key(cells));
            assertEquals(edition.year(), row.get("year").asInt());
            WageRow.assertSame(cells, row, topCode);
        }
        assertEquals(Map.of(), answered);
        var filter = Map.of("documents", List.of(edition.documentKey()));
        assertEquals(2, statements.of(() -> Graph.ask(WageRow.PAGE, Map.of("filter", filter))));
    }

    private static List<JsonNode> pages(String document, int rows) {
        var found = new ArrayList<JsonNode>();
        var variables = new HashMap<String, Object>(Map.of("filter", Map.of("documents", List.of(document))));
        JsonNode page;
        do {
            page = Graph.ask(WageRow.PAGE, variables).get("salaries");
            if (found.size() % 1000 == 0)
                assertEquals(rows, page.get("totalCount").asInt());
            page.get("nodes").forEach(found::add);
            variables.put("after", page.at("/pageInfo/endCursor").asText());
        } while (page.at("/pageInfo/hasNextPage").asBoolean());
        return found;
    }

    private void run(String... sql) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            for (var each : sql) {
                statement.execute(each);
            }
        }
    }
}
