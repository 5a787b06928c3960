package org.jobgraph.reference.builtin;

import static org.jobgraph.reference.builtin.BundledColumn.key;
import static org.jobgraph.reference.builtin.BundledColumn.optional;
import static org.jobgraph.reference.builtin.BundledColumn.required;
import static org.jobgraph.reference.builtin.ColumnKind.DATE;
import static org.jobgraph.reference.builtin.ColumnKind.FLAG;
import static org.jobgraph.reference.builtin.ColumnKind.MOMENT;
import static org.jobgraph.reference.builtin.ColumnKind.TEXT;

import java.util.List;

/// Who is quoted, and from which documents.
final class SourceTables {

    static final String DOCUMENTS = "documents.csv";

    private static final String SOURCES = "sources.csv";

    static final List<BundledTable> ALL = List.of(
            new BundledTable(SOURCES, 1,
                    List.of(required("slug", TEXT), required("name", TEXT), required("kind", TEXT), optional("homepage", TEXT),
                            required("licence", TEXT), required("sample", FLAG)),
                    List.of("""
                            insert into source as held (slug, name, kind, homepage, licence, sample)
                            select slug, name, kind, homepage, licence, sample from bundled
                            on conflict (slug) do update set name = excluded.name, kind = excluded.kind,
                                homepage = excluded.homepage, licence = excluded.licence, sample = excluded.sample
                            where (held.name, held.kind, held.homepage, held.licence, held.sample)
                                is distinct from (excluded.name, excluded.kind, excluded.homepage, excluded.licence, excluded.sample)""")),
            new BundledTable(DOCUMENTS, 1,
                    List.of(required("key", TEXT), key("source", SOURCES), required("title", TEXT), optional("url", TEXT),
                            optional("retrieved_at", MOMENT), optional("as_of", DATE)),
                    List.of("""
                            insert into document as held (key, source_slug, title, url, retrieved_at, as_of)
                            select key, source, title, url, retrieved_at, as_of from bundled
                            on conflict (key) do update set source_slug = excluded.source_slug, title = excluded.title,
                                url = excluded.url, retrieved_at = excluded.retrieved_at, as_of = excluded.as_of
                            where (held.source_slug, held.title, held.url, held.retrieved_at, held.as_of) is distinct from
                                (excluded.source_slug, excluded.title, excluded.url, excluded.retrieved_at, excluded.as_of)""")));

    private SourceTables() {
    }
}
