package org.jobgraph.intake.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A feed that reads documents, for tests.
public record Reading(Feed feed, String board) {

    public static Document document(String name, String board, byte[] bytes) {
        return new Document(name, board, null, () -> new ByteArrayInputStream(bytes));
    }

    public List<Row> rows(String text) throws IOException, RefusedDocument {
        return rows(document("document", board, text.getBytes(StandardCharsets.UTF_8)));
    }

    public List<Row> rows(Document document) throws IOException, RefusedDocument {
        var rows = new ArrayList<Row>();
        var survey = feed.survey(document);
        try (var found = feed.rows(document, survey)) {
            for (var row = found.next(); row != null; row = found.next()) {
                rows.add(row);
            }
        }
        assertEquals(survey.rows(), rows.size(), "a survey counts what is read");
        return rows;
    }

    /// The posting of a document that has one.
    public Published only(String text) throws IOException, RefusedDocument {
        var rows = rows(text);
        assertEquals(1, rows.size());
        return posting(rows.getFirst());
    }

    public static Published posting(Row row) {
        return assertInstanceOf(Row.Posting.class, row, row::toString).published();
    }

    public static String payload(Row row) {
        return assertInstanceOf(Row.Posting.class, row, row::toString).payload();
    }

    public static void assertRefused(Row row, Reason reason, String detail) {
        var refused = assertInstanceOf(Row.Refused.class, row);
        assertEquals(reason, refused.reason());
        assertTrue(refused.detail().contains(detail), refused.detail());
    }

    public void assertRefused(byte[] bytes, Reason reason, String detail) {
        var refused = assertThrows(RefusedDocument.class, () -> rows(document("document", board, bytes)));
        assertTrue(refused.detail().contains(detail), refused.detail());
        assertEquals(reason, refused.reason());
    }

    public void assertRefused(String text, Reason reason, String detail) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), reason, detail);
    }
}
