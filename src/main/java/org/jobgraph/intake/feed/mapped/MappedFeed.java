package org.jobgraph.intake.feed.mapped;

import java.io.IOException;
import java.net.URI;
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

/// A table of postings, in CSV or JSON, whose columns a [Mapping] declares.
public final class MappedFeed implements Feed {

    private final Mapping mapping;
    private final Table.Opening tables;
    private final String name;

    private MappedFeed(@Nullable Mapping mapping, String name, Table.Opening tables) throws UnusableMapping {
        if (mapping == null) {
            throw new UnusableMapping("The format " + name + " needs a mapping, which says what its columns mean");
        }
        if (mapping.columns().isEmpty()) {
            throw new UnusableMapping(mapping.name() + ": columns: expected an object that says which column means what,"
                    + " found nothing");
        }
        this.mapping = mapping;
        this.name = name;
        this.tables = tables;
    }

    /// @throws UnusableMapping when there is none, or one without columns
    public static MappedFeed csv(@Nullable Mapping mapping) throws UnusableMapping {
        return new MappedFeed(mapping, "csv", CsvTable::open);
    }

    /// @throws UnusableMapping when there is none, or one without columns
    public static MappedFeed json(@Nullable Mapping mapping) throws UnusableMapping {
        return new MappedFeed(mapping, "json", JsonTable::open);
    }

    @Override
    public Publisher publisher() {
        return mapping.publisherOr(new Publisher("mapped-" + name, "Tables of postings (" + name + ")",
                "https://github.com/jobgraph/jobgraph", "As its publisher says; give a mapping's source"));
    }

    /// A mapping says what board a row stands on where ids need one.
    @Override
    public boolean idsSpanBoards() {
        return false;
    }

    @Override
    public Coverage coverage() {
        return mapping.coverage();
    }

    @Override
    public List<String> suffixes() {
        return name.equals("csv") ? List.of(".csv", ".tsv", ".txt") : List.of(".json", ".ndjson", ".jsonl");
    }

    @Override
    public @Nullable String boardOf(URI address) {
        return address.getHost();
    }

    /// Reads to the end, and sees that the columns without which there is no posting are there at all.
    @Override
    public Survey survey(Document document) throws IOException, RefusedDocument {
        var needed = new Needed(mapping);
        var rows = 0;
        try (var table = tables.open(document, mapping)) {
            for (var line = table.next(); line != null; line = table.next()) {
                rows++;
                if (line instanceof Table.Line.Whole whole) {
                    needed.see(whole.cells());
                }
            }
        }
        needed.check();
        return new Survey(rows, null, Records.empty());
    }

    @Override
    public Rows rows(Document document, Survey survey) throws IOException {
        try {
            return new Read(tables.open(document, mapping), document.name(), mapping);
        } catch (RefusedDocument e) {
            throw new IOException(e.detail(), e);
        }
    }

    /// Rows out of lines.
    private record Read(Table table, String document, Mapping mapping) implements Rows {

        @Override
        public @Nullable Row next() throws IOException {
            try {
                return switch (table.next()) {
                    case null -> null;
                    case Table.Line.Whole(var place, var cells) -> MappedRow.of(mapping, document + " " + place, cells);
                    case Table.Line.Faulty(var place, var detail) ->
                        new Row.Refused(document + " " + place, null, Reason.UNREADABLE, detail);
                };
            } catch (RefusedDocument e) {
                throw new IOException(e.detail(), e);
            }
        }

        @Override
        public void close() throws IOException {
            table.close();
        }
    }
}
