package org.jobgraph.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

import org.jobgraph.MigratedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

class ImportSocTest {

    private static final String HEADER = "SOCGroup,SOCCode,SOCTitle,SOCDefinition\n";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine command = new CommandLine(
            new ImportSoc(MigratedDatabase.copy(), Clock.systemUTC())).setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true));

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void files_goodBrokenAndWrong_giveTheStatusOfTheWorst() throws IOException {
        var good = file("good.csv", HEADER + "Major,15-0000,Computer Occupations,\n");
        var broken = file("broken.csv", HEADER + "Major,15-0000,Computer Occupations,\nHuge,16-0000,X,\n");
        var wrong = file("wrong.csv", "a,b\n1,2\n");
        assertEquals(0, command.execute(good));
        assertEquals(1, command.execute(good, broken));
        assertEquals(2, command.execute(wrong, good));
        assertTrue(err.toString().contains("broken.csv:3 SOC Group \"Huge\""), err::toString);
        assertTrue(err.toString().contains("Refused wrong.csv"), err::toString);
        assertTrue(out.toString().contains("1 occupation added that the file does not list: 00-0000"), out::toString);
    }
}
