package org.jobgraph.intake.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jobgraph.reference.SharedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

class EvaluateTitlesTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Path path) {
        return new CommandLine(new EvaluateTitles()).setOut(new PrintWriter(out)).setErr(new PrintWriter(err))
                .execute(path.toString());
    }

    /// The bounds of the first two are what the index must hold; the strictest keeps what was reached.
    @Test
    void reportedTitles_heldOut_areFound() throws Exception {
        var release = OnetRelease.read(SharedFile.of("onet_29_2"));
        var held = TitleScore.of(HeldOut.REPORTED.index(release), release.reported());
        assertTrue(held.topOne() >= 0.90 && held.topThree() >= 0.98, held::toString);
        var sameText = TitleScore.of(HeldOut.SAME_TEXT.index(release), release.reported());
        assertTrue(sameText.topOne() >= 0.64 && sameText.topThree() >= 0.79, sameText::toString);
        var sameSpelling = TitleScore.of(HeldOut.SAME_SPELLING.index(release), release.reported());
        assertTrue(sameSpelling.topOne() >= 0.60 && sameSpelling.topThree() >= 0.75, sameSpelling::toString);
        sameSpelling.bands().forEach(
                band -> assertEquals(band.confidence() / band.guesses(), (double) band.right() / band.guesses(), 0.06));
    }

    private void writeRelease() throws IOException {
        Files.writeString(folder.resolve("Occupation Data.txt"), """
                O*NET-SOC Code\tTitle\tDescription
                35-3011.00\tBakers\tBake bread.
                29-1141.00\tNurses\tCare for people.
                """);
        Files.writeString(folder.resolve("Alternate Titles.txt"), """
                O*NET-SOC Code\tAlternate Title\tShort Title\tSource(s)
                35-3011.00\tBread Baker\tn/a\t02
                35-3011.00\tNight Baker\tn/a\t02
                29-1141.00\tCharge Nurse\tn/a\t02
                """);
        Files.writeString(folder.resolve("Sample of Reported Titles.txt"), """
                O*NET-SOC Code\tReported Job Title\tShown in My Next Move
                35-3011.00\tBread Baker\tY
                29-1141.00\tCharge Nurse\tY
                """);
    }

    @Test
    void folder_withARelease_printsEachVariant() throws IOException {
        writeRelease();
        assertEquals(0, run(folder));
        assertEquals(3,
                out.toString().lines().filter(line -> line.startsWith("Index ") && line.contains("2 titles: top-1 ")).count(),
                out::toString);
        assertTrue(out.toString().contains("same text: 2 titles: top-1 1.000, top-3 1.000"), out::toString);
    }

    @Test
    void folder_withoutARelease_isRefused() throws IOException {
        writeRelease();
        Files.delete(folder.resolve("Alternate Titles.txt"));
        assertEquals(2, run(folder));
        assertTrue(err.toString().contains("found no file with the columns O*NET-SOC Code, Alternate Title"), err::toString);
    }

    @Test
    void file_withLabels_isAskedOfTheBuiltInIndex() throws IOException {
        var file = Files.writeString(folder.resolve("labels.csv"), "title,soc\nSr. Software Engineer,15-1252\nZzyzx,15-1254\n");
        assertEquals(0, run(file));
        assertTrue(out.toString().startsWith("Whole index: 2 titles: top-1 0.500, top-3 0.500"), out::toString);
    }

    @Test
    void file_withABrokenLabel_isRefusedWithItsLine() throws IOException {
        var file = Files.writeString(folder.resolve("labels.csv"), "title,soc\nBaker,35-3011\nNurse,29\n");
        assertEquals(2, run(file));
        assertEquals("labels.csv:3: soc 29: expected a code like 15-1252", err.toString().strip());
    }

    @Test
    void nothing_there_isRefused() {
        assertEquals(2, run(folder.resolve("missing")));
        assertTrue(err.toString().contains("found nothing"), err::toString);
    }
}
