package org.jobgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jobgraph.reference.table.XlsxSample;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.main.QuarkusMainIntegrationTest;
import io.quarkus.test.junit.main.QuarkusMainLauncher;

/// The commands of the packaged application, each with the smallest files that it reads.
@QuarkusMainIntegrationTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class CommandsIT {

    private static final Path FOLDER = Path.of("target/commands-it");

    @BeforeAll
    static void writeFiles() throws IOException {
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve("wages_M2024.xlsx"), new XlsxSample().sheet("M2024", "OCC_CODE", "TOT_EMP", "A_MEAN")
                .row("15-1254", 10, "#").row("15-1252", 20, 100_000).bytes());
        Files.writeString(FOLDER.resolve("list2.csv"),
                """
                        CBSA Code,CBSA Title,Metropolitan/Micropolitan Statistical Area,Principal City Name,FIPS State Code,FIPS Place Code
                        35620,"New York-Newark-Jersey City, NY-NJ",Metropolitan Statistical Area,Newark,34,51000
                        """);
        Files.writeString(FOLDER.resolve("vans.csv"), "id,title,url\n1,Driver,https://vans.example/1\n");
        Files.writeString(FOLDER.resolve("vans.json"), """
                {"jobs": [{"id": "2", "title": "Washer", "url": "https://vans.example/2"}]}""");
        Files.writeString(FOLDER.resolve("mapping.json"), mapping("all", ""));
        Files.writeString(FOLDER.resolve("mapping-json.json"), mapping("changes", "\"rows\": \"jobs\","));
    }

    private static String mapping(String lists, String rows) {
        return """
                {"lists": "%s", %s "source": {"slug": "vans", "name": "Vans", "homepage": "https://vans.example", "licence": "ours"},
                 "columns": {"externalId": "id", "title": "title", "url": "url"}}"""
                .formatted(lists, rows);
    }

    /// `+` stands for the folder of what is written above, `~` for that of the tests' postings, `=` for the built-in data.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --help                                                           | 0 | import
            import postings --help                                           | 0 | --format=FORMAT
            export                                                           | 2 |
            import oews src/test/resources/reference/oews_invented_M2024.csv | 1 | rows read
            import oews +wages_M2024.xlsx                                    | 0 | 2 rows read
            import projections =projections-2024-34.csv                      | 0 | unchanged
            import onet =onet                                                | 0 | unchanged
            import soc =soc2018.csv                                          | 0 | unchanged
            import places +list2.csv                                         | 0 | 1 rows read
            import parities =parities.csv                                    | 0 | unchanged
            import training =soc-cip.csv                                     | 0 | unchanged
            import postings --format ashby ~ashby                            | 1 | read
            import postings --format greenhouse ~greenhouse                  | 1 | read
            import postings --format lever ~lever                            | 1 | read
            import postings --format smartrecruiters ~smartrecruiters        | 1 | read
            import postings --format workable ~workable                      | 1 | read
            import postings --format recruitee ~recruitee                    | 1 | read
            import postings --format personio ~personio                      | 1 | read
            import postings --format indeed ~indeed                          | 1 | read
            import postings --format rss ~syndication                        | 1 | read
            import postings --format jsonld ~jsonld                          | 0 | read
            import postings --format csv --mapping +mapping.json +vans.csv   | 0 | read
            import postings --format json --mapping +mapping-json.json +vans.json | 0 | read
            evaluate duplicates src/main/resources/evaluation/duplicate-pairs.jsonl | 0 | precision
            evaluate titles =onet                                            | 0 | first
            """)
    void command_ofThePackage_doesItsWork(String line, int status, String said, QuarkusMainLauncher launcher) {
        var result = launcher.launch(line.replace("+", FOLDER + "/").replace("~", "src/test/resources/org/jobgraph/intake/")
                .replace("=", "src/main/resources/reference/").split(" ", -1));
        assertEquals(status, result.exitCode(), () -> result.getOutput() + result.getErrorOutput());
        assertTrue(said == null || result.getOutput().contains(said), () -> result.getOutput() + result.getErrorOutput());
    }
}
