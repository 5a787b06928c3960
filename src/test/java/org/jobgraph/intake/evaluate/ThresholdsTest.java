package org.jobgraph.intake.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.jobgraph.MigratedDatabase;
import org.jobgraph.intake.feed.ashby.AshbyFeed;
import org.jobgraph.intake.judge.Gazetteer;
import org.jobgraph.intake.store.ReferenceTables;
import org.jobgraph.reference.ImportRun;
import org.jobgraph.reference.SharedFile;
import org.jobgraph.reference.builtin.BuiltinReference;
import org.jobgraph.reference.builtin.Bundle;
import org.jobgraph.reference.place.PlaceImporter;
import org.jobgraph.reference.staging.Remarks;
import org.jobgraph.reference.table.InputFile;
import org.junit.jupiter.api.Test;

/// What the judges must reach on a recording of Ashby's API, when it lies beside the project.
class ThresholdsTest {

    private static final String BOARDS = "jobs/ashby_boards_raw_2025-10-28.tar.gz";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

    @Test
    void pay_ofAshbySummaries_isReadAsTheirStructureSays() throws Exception {
        var score = new PayScore();
        assertEquals(436, new Recordings(new AshbyFeed()).each(SharedFile.of(BOARDS), score::add));
        assertEquals(3_381, score.compared());
        assertTrue(score.exactness() >= 0.97, score::report);
    }

    @Test
    void places_ofAshbyBoards_areJudgedToTheMetroOfTheirAddress() throws Exception {
        var boards = SharedFile.of(BOARDS);
        var score = new PlaceScore(allCities());
        new Recordings(new AshbyFeed()).each(boards, score::add);
        assertTrue(score.metros() > 6_000, score::report);
        assertTrue(score.precision() >= 0.95, score::report);
        assertTrue(score.recall() >= 0.85, score::report);
    }

    private static Gazetteer allCities() throws Exception {
        var database = MigratedDatabase.copy();
        new BuiltinReference(database, CLOCK, Bundle.shipped(), (connection, statistics, files) -> 0).load();
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var importer = new PlaceImporter(CLOCK, new Remarks(), PlaceImporter.WORLD_POPULATION);
            for (var name : List.of("places/list1_2023.xlsx", "places/list2_2023.xlsx", "places/geonames_cities500.txt.gz")) {
                var file = InputFile.of(SharedFile.of(name));
                importer.run(connection, file, ImportRun.quiet(file.name()));
            }
            return ReferenceTables.gazetteer(connection);
        }
    }
}
