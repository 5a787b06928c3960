package org.jobgraph;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.jobgraph.reference.table.XlsxSample;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The commands of the packaged application as users give them: one for each kind of file that it reads. What each importer
/// makes of its files is tested without processes.
class CommandsIT {

    @TempDir
    private static Path folder;
    private static LoadedDatabase database = new LoadedDatabase("none");

    @BeforeAll
    static void writeFiles() throws Exception {
        database = LoadedDatabase.copy();
        Files.write(folder.resolve("wages_M2024.xlsx"), new XlsxSample().sheet("M2024", "OCC_CODE", "TOT_EMP", "A_MEAN")
                .row("15-1254", 10, "#").row("15-1252", 20, 100_000).bytes());
        Files.writeString(folder.resolve("vans.csv"), "id,title,url\n1,Driver,https://vans.example/1\n");
        Files.writeString(folder.resolve("mapping.json"),
                """
                        {"lists": "all", "source": {"slug": "vans", "name": "Vans", "homepage": "https://vans.example", "licence": "ours"},
                         "columns": {"externalId": "id", "title": "title", "url": "url"}}""");
    }

    /// `+` stands for the folder of what is written above, `~` for that of the tests' postings, `=` for the built-in data.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            import oews +wages_M2024.xlsx src/test/resources/reference/oews_invented_M2024.csv | 0 | 2 rows read
            import onet =onet                                                | 0 | nothing changed
            import postings --format ashby ~ashby                            | 1 | 12 postings read, 5 inserted
            import postings --format personio ~personio                      | 1 | postings read
            import postings --format jsonld ~jsonld                          | 0 | 1 postings read, 1 inserted
            import postings --format csv --mapping +mapping.json +vans.csv   | 0 | 1 postings read, 1 inserted
            import oews =parities.csv                                        | 2 | parities.csv
            """)
    void files_ofEachKind_areRead(String line, int status, String told) throws IOException, InterruptedException {
        var said = Said.by(database.settings(), words(line));
        assertAll(() -> assertEquals(status, said.status(), said::out),
                () -> assertTrue(said.out().contains(told), said::out));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --help                                 | 0 | import
            import postings --help                 | 0 | --format=FORMAT
            export                                 | 2 | export
            import oews                            | 2 | Missing required parameter
            health --port 1                        | 1 | 1
            evaluate duplicates src/main/resources/evaluation/duplicate-pairs.jsonl | 0 | precision
            """)
    void whatNeedsNoDatabase_isDoneWithoutOne(String line, int status, String told) throws IOException, InterruptedException {
        var said = Said.by(Map.of("JOBGRAPH_EMBEDDED_DATABASE_FOLDER", "/dev/null/none"), words(line));
        assertAll(() -> assertEquals(status, said.status(), said::out),
                () -> assertTrue(said.out().contains(told), said::out));
    }

    @Test
    void nativeExecutable_withoutADatabase_namesTheSetting() throws IOException, InterruptedException {
        // What GraalVM sets in each of them; of the jar it makes one that believes to be one.
        var said = Said.by(Map.of("JAVA_TOOL_OPTIONS", "-Dorg.graalvm.nativeimage.imagecode=runtime"), "migrate");
        assertAll(() -> assertEquals(1, said.status(), said::out),
                () -> assertTrue(
                        said.out().contains("No database: the native executable brings none along. Name a PostgreSQL 18"
                                + " of yours with QUARKUS_DATASOURCE_JDBC_URL"),
                        said::out));
    }

    private static String[] words(String line) {
        return line.replace("+", folder + "/").replace("~", "src/test/resources/org/jobgraph/intake/")
                .replace(" =", " src/main/resources/reference/").split(" ", -1);
    }
}
