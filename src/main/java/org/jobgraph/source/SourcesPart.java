package org.jobgraph.source;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.sql.SQLException;
import java.util.Map;

import jakarta.inject.Singleton;

import org.jobgraph.graphql.Row;
import org.jobgraph.snapshot.Part;
import org.jobgraph.snapshot.Tables;

/// Reads sources and the documents that came from them.
@Singleton
public class SourcesPart implements Part<Sources> {

    @Override
    public Class<Sources> type() {
        return Sources.class;
    }

    @Override
    public Sources read(Tables tables) {
        var all = tables.list("select slug, name, kind, homepage, licence, sample from source order by name",
                SourcesPart::source);
        var bySlug = all.stream().collect(toMap(source -> source.slug, identity()));
        return Sources.of(all, tables.list("""
                select id, key, source_slug, title, url, retrieved_at, as_of from document""", row -> document(row, bySlug)));
    }

    private static Source source(Row row) throws SQLException {
        var source = new Source();
        source.slug = row.text();
        source.name = row.text();
        source.kind = row.constant(SourceKind.class);
        source.homepage = row.textOrNull();
        source.licence = row.text();
        source.sample = row.flag();
        return source;
    }

    private static Document document(Row row, Map<String, Source> bySlug) throws SQLException {
        return new Document(row.number(), row.text(), requireNonNull(bySlug.get(row.text())), row.text(), row.textOrNull(),
                row.instantOrNull(), row.dateOrNull());
    }
}
