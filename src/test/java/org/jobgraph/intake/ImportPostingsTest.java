package org.jobgraph.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.jobgraph.intake.fetch.FetchSettings;
import org.jobgraph.intake.fetch.Web;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import picocli.CommandLine;

class ImportPostingsTest {

    private static final String MAPPING = """
            {"lists": "all", "source": {"slug": "vans", "name": "Vans", "homepage": "https://vans.example", "licence": "ours"},
             "columns": {"externalId": "id", "title": "title", "url": "url"}}""";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final StringWriter err = new StringWriter();

    @SuppressWarnings("NullAway.Init")
    private Database database;

    @BeforeEach
    void copyDatabase() throws SQLException {
        database = new Database();
    }

    @Test
    void table_withItsMapping_isStoredUnderItsSource_andItsRejectionsAreWritten() throws Exception {
        var table = Files.writeString(folder.resolve("vans.csv"), """
                id,title,url
                1,Driver,https://vans.example/1
                ,Nobody,https://vans.example/2
                1,"Driver, again",https://vans.example/1
                3,Washer,ftp://vans.example/3
                """);
        var mapping = Files.writeString(folder.resolve("m.json"), MAPPING);
        var rejections = folder.resolve("rejected.csv");

        assertEquals(1, run("--format", "csv", "--mapping", mapping.toString(), "--rejections", rejections.toString(),
                table.toString()));
        assertEquals(List.of("vans|vans|1|Driver"),
                database.rows("select source_slug, board, external_id, title from job_posting"));
        assertEquals(List.of("place,external_id,reason,detail", "vans.csv line 3,,NO_ID,id is absent or blank",
                "vans.csv line 4,1,REPEATED_ID,id 1 came before in this run",
                "vans.csv line 5,3,NO_URL,\"an http(s) address expected, found ftp://vans.example/3\""),
                Files.readAllLines(rejections).stream().sorted().toList());
    }

    @Test
    void tables_inFoldersOfAFolder_keepTheirPostingsOpen() throws Exception {
        var mapping = Files.writeString(folder.resolve("m.json"), MAPPING);
        var tables = Files.createDirectory(folder.resolve("tables"));
        var vans = Files.writeString(tables.resolve("vans.csv"), "id,title,url\n1,Driver,https://vans.example/1\n");
        Files.writeString(tables.resolve("buses.csv"),
                "id,title,url\n2,Washer,https://vans.example/2\n,Nobody,https://vans.example/3\n");
        run("--format", "csv", "--mapping", mapping.toString(), tables.toString());
        Files.move(vans, Files.createDirectory(tables.resolve("inner")).resolve("vans.csv"));
        Files.move(tables.resolve("buses.csv"), tables.resolve("inner/buses.csv"));
        run("--format", "csv", "--mapping", mapping.toString(), tables.toString());
        assertEquals(List.of("COMPLETE|2|0", "COMPLETE|2|0"),
                database.rows("select status, accepted, closed from intake_run order by id"));
        assertEquals(List.of("buses.csv line 3", "inner/buses.csv line 3"),
                database.rows("select place from intake_rejection order by run_id"));
    }

    /// The footer may be what a cut-off row looks like after an editor: the first time it closes nothing.
    @Test
    void footer_ofATable_closesNothingBeforeItHasBeenThereTwice() throws Exception {
        var mapping = Files.writeString(folder.resolve("m.json"), MAPPING);
        var rows = List.of("1,Driver,https://vans.example/1", "2,Washer,https://vans.example/2", "Total rows: 2");
        var runs = List.of(rows.subList(0, 2), List.of(rows.get(0), rows.get(2)), List.of(rows.get(0), rows.get(2)), rows);
        for (var run : runs) {
            var table = Files.writeString(folder.resolve("vans.csv"), "id,title,url\n" + String.join("\n", run) + "\n");
            run("--format", "csv", "--mapping", mapping.toString(), table.toString());
        }
        assertEquals(List.of("COMPLETE|0", "PARTIAL|0", "COMPLETE|1", "COMPLETE|0"),
                database.rows("select status, closed from intake_run order by id"));
    }

    /// One such row in a feed of many employers must not cost the others their place.
    @Test
    void row_withAValueThatNoIndexTakes_isRejectedAlone() throws Exception {
        var name = new Random(7).ints(20_000, 'a', 'z').collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append);
        var job = "<job><referencenumber>%s</referencenumber><title>T</title><url>https://x.example</url><company>%s</company></job>";
        var feed = Files.writeString(folder.resolve("feed.xml"),
                "<source>" + job.formatted("1", "Vans") + job.formatted("2", name) + job.formatted(name, "Vans") + "</source>");
        assertEquals(1, run("--format", "indeed", feed.toString()));
        assertEquals(List.of("1|1|2"), database.rows("""
                select (select count(*) from job_posting), accepted, rejected from intake_run"""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            csv   |        |              | The format csv needs a mapping
            ashby | m.json |              | m.json: only the formats csv, json and rss take a mapping
            csv   | no.json |             | no.json: cannot be read
            csv   | m.json | no/r.csv     | rejections cannot be written there
            """)
    void request_thatCannotBe_isRefusedBeforeAnythingIsRead(String format, @Nullable String mapping,
            @Nullable String rejections, String why)
            throws Exception {
        Files.writeString(folder.resolve("m.json"), MAPPING);
        var words = new ArrayList<>(List.of("--format", format, folder.toString()));
        if (mapping != null) {
            words.addAll(List.of("--mapping", folder.resolve(mapping).toString()));
        }
        if (rejections != null) {
            words.addAll(List.of("--rejections", folder.resolve(rejections).toString()));
        }
        assertEquals(2, run(words.toArray(String[]::new)));
        assertTrue(err.toString().contains(why), err.toString());
        assertEquals(List.of("0"), database.rows("select count(*) from intake_run"));
    }

    /// Every row of every trap is stored or rejected, and none is lost.
    @ParameterizedTest
    @CsvSource({"PERSONIO,personio,6", "INDEED,indeed,7", "RSS,syndication,7", "JSONLD,jsonld,1"})
    void folder_ofFixtures_isStoredOrRejectedRowByRow(Format format, String fixtures, int rows) throws Exception {
        run("--format", format.name(), Fixtures.path(fixtures).toString());
        assertEquals(List.of(rows + "|t|t|t"), database.rows("""
                select read, read = accepted + rejected, accepted = inserted + updated + unchanged,
                    accepted = (select count(*) from job_posting) and rejected = (select count(*) from intake_rejection)
                from intake_run"""), err.toString());
    }

    /// Does by hand what the container does for the command otherwise.
    @SuppressWarnings("UnnecessaryAssignment")
    private int run(String... words) {
        var command = new ImportPostings();
        command.dataSource = database.dataSource;
        command.web = new Web(FetchSettings.DEFAULT, Clock.systemUTC());
        command.clock = Clock.fixed(Database.MONDAY, ZoneOffset.UTC);
        return new CommandLine(command).setErr(new PrintWriter(err)).setOut(new PrintWriter(new StringWriter()))
                .execute(words);
    }
}
