package org.jobgraph.intake.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

class EvaluatePayTest {

    private static final String BOARD = """
            {"apiVersion": "1", "jobs": [{"id": "1", "title": "Baker", "jobUrl": "https://x.example/1", "isListed": true,
              "descriptionHtml": "", "publishedAt": "2025-01-01T00:00:00Z",
              "compensation": {"compensationTierSummary": "$30.00 per hour", "summaryComponents": [
                {"compensationType": "Salary", "interval": "1 HOUR", "currencyCode": "CAD", "minValue": 30, "maxValue": 30}]}}]}""";

    private final StringWriter said = new StringWriter();

    @Test
    void boards_areComparedAndTheirMissesPrinted(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("bakery.json"), BOARD);
        assertEquals(0, evaluate("--misses", "5", folder.toString()));
        assertTrue(said.toString().startsWith("$30.00 per hour: read 30.00 to 30.00 USD HOUR, structured 30 to 30 CAD HOUR"),
                said::toString);
        assertTrue(said.toString().contains("1 texts compared with their structured pay"), said::toString);
    }

    @Test
    void path_withNothingToCompare_isStatusTwo(@TempDir Path folder) {
        assertEquals(2, evaluate(folder.toString()));
        assertEquals(2, evaluate(folder.resolve("absent.tar.gz").toString()));
        assertTrue(said.toString().contains("absent.tar.gz cannot be read"), said::toString);
    }

    private int evaluate(String... arguments) {
        var out = new PrintWriter(said, true);
        return new CommandLine(new EvaluatePay()).setOut(out).setErr(out).execute(arguments);
    }
}
