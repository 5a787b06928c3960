package org.jobgraph.intake;

import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.jobgraph.intake.feed.Coverage;
import org.jobgraph.intake.feed.Document;
import org.jobgraph.intake.feed.Feed;
import org.jobgraph.intake.feed.Published;
import org.jobgraph.intake.feed.PublishedPlace;
import org.jobgraph.intake.feed.Publisher;
import org.jobgraph.intake.feed.Row;
import org.jobgraph.intake.feed.Rows;
import org.jobgraph.intake.feed.Survey;
import org.jobgraph.intake.feed.Texts;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/// Zipped CSV files of all open postings of many employers; a board is an employer's on one platform.
final class SnapshotFeed implements Feed {

    @Override
    public Publisher publisher() {
        return new Publisher("snapshots", "Snapshots", "https://snapshots.example/", "MIT");
    }

    @Override
    public boolean idsSpanBoards() {
        return false;
    }

    @Override
    public Coverage coverage() {
        return Coverage.SOURCE;
    }

    @Override
    public @Nullable String boardOf(URI address) {
        return null;
    }

    @Override
    public Survey survey(Document document) throws IOException {
        var count = 0;
        try (var records = open(document)) {
            for (var _ : records) {
                count++;
            }
        }
        return new Survey(count, null, JsonNodeFactory.instance.objectNode());
    }

    @Override
    public Rows rows(Document document, Survey survey) throws IOException {
        var records = open(document);
        return new Records(records, records.iterator());
    }

    static CsvReader<NamedCsvRecord> open(Document document) throws IOException {
        return CsvReader.builder().ofNamedCsvRecord(
                new InputStreamReader(new GZIPInputStream(document.body().open()), StandardCharsets.UTF_8));
    }

    static String board(NamedCsvRecord job) {
        return job.getField("company") + "/" + job.getField("platform");
    }

    private record Records(CsvReader<NamedCsvRecord> open, Iterator<NamedCsvRecord> records) implements Rows {

        @Override
        public @Nullable Row next() {
            return records.hasNext() ? row(records.next()) : null;
        }

        @Override
        public void close() throws IOException {
            open.close();
        }
    }

    private static Row row(NamedCsvRecord job) {
        var title = Texts.orNull(job.getField("title"));
        return new Row.Posting("line " + job.getStartingLineNumber(),
                () -> "{\"scrapedAt\": \"%s\"}".formatted(job.getField("scrapedAt")),
                Published.posting(job.getField("jobId"), title == null ? "?" : title, job.getField("applyUrl"))
                        .board(board(job)).company(job.getField("company")).department(job.getField("department"))
                        .employmentType(job.getField("employmentType")).places(places(job)).postedAt(job.getField("postedAt"))
                        .build());
    }

    private static List<PublishedPlace> places(NamedCsvRecord job) {
        return Arrays.stream(job.getField("locations").split("; ")).filter(place -> !place.isBlank())
                .map(PublishedPlace::of).toList();
    }
}
