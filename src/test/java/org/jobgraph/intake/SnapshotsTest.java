package org.jobgraph.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jobgraph.intake.feed.Document;
import org.jobgraph.intake.fetch.Offer;
import org.jobgraph.intake.store.Counts;
import org.jobgraph.intake.store.RunStatus;
import org.jobgraph.intake.store.SourceFacts;
import org.jobgraph.reference.SharedFile;
import org.junit.jupiter.api.Test;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/// Three snapshots of the open postings of some 380 employers, when they lie beside the project.
class SnapshotsTest {

    private static final String FOLDER = "jobs/open_jobs_data_MIT";
    private static final List<String> FILES = List.of("jobs_2026-08-03_1220Z.csv.gz", "jobs_2026-08-04_0501Z.csv.gz",
            "jobs_2026-08-04_0825Z.csv.gz");

    @Test
    void snapshotsInOrder_insertUpdateAndCloseWhatAComparisonOfTheFilesSays() throws Exception {
        var folder = SharedFile.of(FOLDER);
        var database = new Database();
        Map<String, String> open = new HashMap<>();
        var ever = new HashSet<String>();
        var now = Database.MONDAY;
        for (var file : FILES) {
            var document = new Document(file, "snapshot", null, () -> Files.newInputStream(folder.resolve(file)));
            var expected = compare(open, ever, document);
            var summary = new Intake(database.dataSource, Clock.fixed(now, ZoneOffset.UTC)).run(
                    new Job(new SnapshotFeed(), "SNAPSHOT",
                            SourceFacts.of(new SnapshotFeed().publisher()), file, List.of(offer(document)), Bounds.DEFAULT),
                    Progress.NONE);
            assertEquals(RunStatus.COMPLETE, summary.status());
            assertEquals(expected, new Outcome(summary.counts(), summary.closed()), file);
            assertEquals(List.of(String.valueOf(open.size())),
                    database.rows("select count(*) from job_posting where status = 'OPEN'"));
            now = now.plus(Duration.ofHours(8));
        }
        assertEquals(open.keySet(), database.rows("select board || ' ' || external_id from job_posting where status = 'OPEN'")
                .stream().collect(Collectors.toSet()));
        assertEquals(List.of(String.valueOf(ever.size())), database.rows("select count(*) from job_posting"));
    }

    private record Outcome(Counts counts, int closed) {
    }

    /// What a run of a file must do, by its keys and contents alone; `open` is then what is open after it. Of an id that
    /// repeats on its board the first row counts.
    private static Outcome compare(Map<String, String> open, Set<String> ever, Document document) throws IOException {
        Map<String, String> rows = new HashMap<>();
        var repeated = 0;
        try (var records = SnapshotFeed.open(document)) {
            for (var job : records) {
                repeated += rows.putIfAbsent(SnapshotFeed.board(job) + " " + job.getField("jobId"), content(job)) == null
                        ? 0
                        : 1;
            }
        }
        var inserted = (int) rows.keySet().stream().filter(key -> !ever.contains(key)).count();
        var unchanged = (int) rows.entrySet().stream().filter(row -> row.getValue().equals(open.get(row.getKey()))).count();
        var closed = (int) open.keySet().stream().filter(key -> !rows.containsKey(key)).count();
        ever.addAll(rows.keySet());
        open.clear();
        open.putAll(rows);
        return new Outcome(Counts.of(inserted, rows.size() - inserted - unchanged, unchanged, repeated), closed);
    }

    /// Blanks at an end are none: feeds strip them.
    private static String content(NamedCsvRecord job) {
        return job.getFieldsAsMap().entrySet().stream()
                .filter(field -> !field.getKey().equals("scrapedAt") && !field.getKey().equals("isRemote"))
                .map(field -> field.getKey() + "=" + field.getValue().strip()).collect(Collectors.joining("\n"));
    }

    private static Offer offer(Document document) {
        return new Offer() {

            @Override
            public String name() {
                return document.name();
            }

            @Override
            public Fetched fetch() {
                return new Fetched(document, () -> {
                });
            }
        };
    }
}
