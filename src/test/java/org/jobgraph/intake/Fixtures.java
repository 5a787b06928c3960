package org.jobgraph.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jobgraph.intake.feed.Document;
import org.jobgraph.intake.feed.Feed;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jobgraph.intake.feed.Row;
import org.jobgraph.intake.fetch.Offer;

/// Boards for tests.
public final class Fixtures {

    private Fixtures() {
    }

    /// A file beside this class.
    public static Path path(String name) {
        return Path.of("src/test/resources/org/jobgraph/intake", name);
    }

    public static String text(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Document document(String board, String json) {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        return new Document(board + ".json", board, null, () -> new ByteArrayInputStream(bytes));
    }

    public static Offer offer(String board, String json) {
        return new Offer() {

            @Override
            public String name() {
                return board + ".json";
            }

            @Override
            public Fetched fetch() {
                return new Fetched(document(board, json), () -> {
                });
            }
        };
    }

    public static List<Row> rows(Feed feed, String json) throws IOException, RefusedDocument {
        var document = document("acme", json);
        var rows = new ArrayList<Row>();
        try (var found = feed.rows(document, feed.survey(document))) {
            for (var row = found.next(); row != null; row = found.next()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
