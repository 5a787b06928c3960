package org.jobgraph.intake.evaluate.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

class DuplicatePairsTest {

    private static final Logger LOG = Logger.getLogger(DuplicatePairsTest.class);
    private static final Path FILE = Path.of("src/main/resources/evaluation/duplicate-pairs.jsonl");

    private static final Set<String> VETOES = Set.of("level", "place", "remote-country", "requisition-differs",
            "specialisation", "template", "repost", "tenant-id", "landing-url", "prefix-employer", "twin-words", "terms",
            "numbered");

    @Test
    void file_always_isWhatItsGeneratorWrites() throws IOException {
        var written = PairWriter.all();
        if (Boolean.getBoolean("duplicates.update")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, written);
        }
        assertEquals(written, Files.readString(FILE), "renew it with -Dduplicates.update=true");
    }

    @Test
    void labelledPairs_ofEachPart_holdPrecisionAndRecall() throws IOException {
        var evaluation = Evaluation.of(PairReader.read(FILE));
        LOG.info(Tally.header());
        LOG.info(evaluation.overall().line("all"));
        evaluation.parts().forEach((part, tally) -> LOG.info(tally.line(part)));
        evaluation.misses().forEach(miss -> LOG.info(miss.line()));
        assertEquals(0, evaluation.unusable().size());
        assertTrue(evaluation.overall().pairs() >= 400);
        assertEquals(Set.of("held-out", "tuned-on"), evaluation.parts().keySet());
        evaluation.parts().forEach((part, tally) -> {
            assertTrue(tally.precision() >= 0.98, part);
            assertTrue(tally.recall() >= 0.90, part);
        });
    }

    @Test
    void labelledPairs_ofVetoes_areNeverMerged() throws IOException {
        var traps = Evaluation.of(PairReader.read(FILE)).traps();
        assertTrue(traps.keySet().containsAll(VETOES));
        traps.forEach((trap, tally) -> assertTrue(!VETOES.contains(trap) || tally.falseMerges() == 0, trap));
    }
}
