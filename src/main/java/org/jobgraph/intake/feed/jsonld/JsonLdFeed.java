package org.jobgraph.intake.feed.jsonld;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.jobgraph.intake.feed.Coverage;
import org.jobgraph.intake.feed.Document;
import org.jobgraph.intake.feed.Feed;
import org.jobgraph.intake.feed.Publisher;
import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.Records;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jobgraph.intake.feed.Row;
import org.jobgraph.intake.feed.Rows;
import org.jobgraph.intake.feed.Survey;
import org.jspecify.annotations.Nullable;

/// schema.org's `JobPosting` in JSON-LD: in the scripts of a page, or in a file of its own, alone or in a list, a `@graph`
/// or an `ItemList`.
///
/// A document lists some postings, whatever shape it has. A page is one posting's; and a list, even an `ItemList`, is a page
/// of a search or a selection, which nothing in the vocabulary says to be complete. So no posting is gone because it is
/// missing.
public final class JsonLdFeed implements Feed {

    @Override
    public Publisher publisher() {
        return new Publisher("schema-org", "Pages with schema.org JobPosting", "https://schema.org/JobPosting",
                "Markup that is made to be read by search engines; the texts are their employers'");
    }

    /// Identifiers are the employers' own.
    @Override
    public boolean idsSpanBoards() {
        return false;
    }

    @Override
    public Coverage coverage() {
        return Coverage.SOME;
    }

    @Override
    public List<String> suffixes() {
        return List.of(".html", ".htm", ".json", ".jsonld");
    }

    /// Postings name their employers; the host stands in for those that do not.
    @Override
    public @Nullable String boardOf(URI address) {
        return address.getHost();
    }

    @Override
    public Survey survey(Document document) throws IOException, RefusedDocument {
        var markup = Markup.of(document);
        markup.check();
        return new Survey(markup.postings().size() + markup.unreadable().size(), null, Records.empty());
    }

    @Override
    public Rows rows(Document document, Survey survey) throws IOException {
        try {
            return new Read(rows(document, Markup.of(document)).iterator());
        } catch (RefusedDocument e) {
            throw new IOException(e.detail(), e);
        }
    }

    private static List<Row> rows(Document document, Markup markup) {
        var rows = new ArrayList<Row>();
        for (var i = 0; i < markup.postings().size(); i++) {
            var place = document.name() + " JobPosting[" + i + "]";
            rows.add(new JobPosting(markup.postings().get(i), markup.page(), markup.shared()).row(place));
        }
        for (var broken : markup.unreadable()) {
            rows.add(new Row.Refused(document.name() + " " + broken.place(), null, Reason.UNREADABLE, broken.why()));
        }
        return rows;
    }

    /// Rows that are all at hand: a page has few.
    private record Read(Iterator<Row> iterator) implements Rows {

        @Override
        public @Nullable Row next() {
            return iterator.hasNext() ? iterator.next() : null;
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
