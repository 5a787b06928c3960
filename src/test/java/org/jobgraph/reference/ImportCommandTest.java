package org.jobgraph.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;

import javax.sql.DataSource;

import org.jobgraph.MigratedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

class ImportCommandTest {

    private static final String HEADER = "AREA,AREA_TITLE,OCC_CODE,TOT_EMP,A_MEAN\n";

    private final DataSource database = MigratedDatabase.copy();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void goodFile_always_endsWithZeroAndASummary() throws Exception {
        var file = write("a_M2024.csv", HEADER + "99,U.S.,15-1252,1,2\n");
        assertEquals(0, oews(file));
        assertEquals("a_M2024.csv: 1 rows read, 1 inserted, 0 updated, 0 unchanged, 0 rejected\n", out.toString());
        assertEquals(0, oews(file));
        assertTrue(out.toString().endsWith("1 unchanged, 0 rejected; nothing changed\n"), out.toString());
        assertEquals("", err.toString());
    }

    @Test
    void brokenRow_always_endsWithOneAndIsWrittenToTheFile() throws Exception {
        var file = write("a_M2024.csv", HEADER + "99,U.S.,15-1252,\"\"\"x\"\"\",2\n99,U.S.,15-1253,1,2\n");
        var rejections = folder.resolve("rejections.csv");
        assertEquals(1, oews(file, "--rejections", rejections.toString()));
        assertEquals("Rejected a_M2024.csv:2 TOT_EMP \"\"x\"\": expected a number or one of the markers * ** # ~\n",
                err.toString());
        assertEquals(List.of("file,line,column,value,reason",
                "\"a_M2024.csv\",2,\"TOT_EMP\",\"\"\"x\"\"\",\"expected a number or one of the markers * ** # ~\""),
                Files.readAllLines(rejections));
        assertEquals(List.of("15-1253"), Imports.rows(database, "select occupation_code from wage"));
    }

    @Test
    void wrongFile_amongGoodOnes_endsWithTwoAndTheOthersGoIn() throws Exception {
        var wrong = write("wrong_M2024.csv", "<html>no</html>");
        var good = write("a_M2024.csv", HEADER + "99,U.S.,15-1252,1,2\n");
        assertEquals(2, oews(wrong, good));
        assertEquals("Refused wrong_M2024.csv: expected delimited text, as its name says, found an HTML page\n",
                err.toString());
        assertEquals(List.of("1"), Imports.rows(database, "select count(*) from wage"));
        assertEquals(List.of("oews:a_M2024"), Imports.rows(database, "select key from document"));
    }

    @Test
    void moreRejectionsThanArePrinted_always_areCounted() throws Exception {
        var file = write("a_M2024.csv", HEADER + "99,U.S.,x,1,2\n".repeat(105));
        assertEquals(1, oews(file));
        assertTrue(err.toString().endsWith("Rejected 5 more rows; --rejections FILE writes them all\n"), err.toString());
        assertTrue(out.toString().contains("105 rejected"), out.toString());
    }

    @Test
    void noFile_orNoYear_endsWithTwoAndAMessage() throws Exception {
        assertEquals(2, oews(folder.resolve("none_M2024.csv").toString()));
        assertEquals(2, oews(write("wages.csv", HEADER)));
        assertTrue(err.toString().contains("expected a file, found nothing"), err.toString());
        assertTrue(err.toString().contains("name it with --year YYYY"), err.toString());
    }

    @Test
    void rejectionsFile_thatCannotBeWritten_endsWithTwoAndNothingGoesIn() throws Exception {
        var file = write("a_M2024.csv", HEADER + "99,U.S.,15-1252,1,2\n");
        var nowhere = folder.resolve("none").resolve("r.csv");
        assertEquals(2, oews(file, "--rejections", nowhere.toString()));
        assertEquals("The file of --rejections cannot be written: " + nowhere + ": no such file or folder\n",
                err.toString());
        assertEquals(List.of("0"), Imports.rows(database, "select count(*) from wage"));
    }

    @Test
    void unreadableFile_always_endsWithTwoAndSaysWhy() throws Exception {
        var file = Path.of(write("a_M2024.csv", HEADER + "99,U.S.,15-1252,1,2\n"));
        Files.setPosixFilePermissions(file, Set.of());
        assumeFalse(Files.isReadable(file), "root reads everything");
        assertEquals(2, oews(file.toString()));
        assertEquals("Refused a_M2024.csv: " + file + ": may not be read or written by this user\n", err.toString());
    }

    @Test
    void newerVintage_besideAnOlderOne_addsAYear() throws Exception {
        assertEquals(0, oews(write("a_M2023.csv", HEADER + "99,U.S.,15-1252,1,2\n"),
                write("a_M2024.csv", HEADER + "99,U.S.,15-1252,3,4\n")));
        assertEquals(List.of("2023|1|t", "2024|3|t"),
                Imports.rows(database, "select year, employment, preferred from wage order by year"));
    }

    @Test
    @Timeout(60)
    void import_besideAnotherOne_waitsAndSaysSo() throws Exception {
        var file = write("a_M2024.csv", HEADER + "99,U.S.,15-1252,1,2\n");
        try (var other = database.getConnection(); var importing = Executors.newSingleThreadExecutor()) {
            other.setAutoCommit(false);
            ReferenceLock.await(other);
            var status = importing.submit(() -> oews(file));
            while (!out.toString().contains("a_M2024.csv waits for another import to end\n")) {
                Thread.onSpinWait();
            }
            other.commit();
            assertEquals(0, status.get());
        }
        assertEquals(List.of("1"), Imports.rows(database, "select count(*) from wage"));
    }

    @Test
    void help_always_namesOptionsAndStatus() {
        assertEquals(0, oews("--help"));
        assertTrue(out.toString().contains("--rejections=FILE"), out.toString());
        assertTrue(out.toString().contains("Exit status: 0 all rows in"), out.toString());
    }

    private int oews(String... arguments) {
        return new CommandLine(new ImportOews(database, Imports.CLOCK)).setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true)).execute(arguments);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
