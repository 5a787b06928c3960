package org.jobgraph.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/// Every source and document, in memory.
///
/// @param all sources by slug, in alphabetical order
/// @param documents provenances by the id of their document
public record Sources(List<Source> all, Map<String, Source> bySlug, Map<Integer, Provenance> documents) {

    static Sources of(List<Source> all, List<Document> documents) {
        return new Sources(all, all.stream().collect(Collectors.toUnmodifiableMap(source -> source.slug, Function.identity())),
                documents.stream().collect(Collectors.toUnmodifiableMap(Document::id, Sources::provenance)));
    }

    /// The source of a slug.
    public Optional<Source> source(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /// Where something was read.
    ///
    /// @param document its id; null for what has none
    public @Nullable Provenance provenance(@Nullable Integer document) {
        return document == null ? null : documents.get(document);
    }

    private static Provenance provenance(Document document) {
        return new Provenance(document.source(), document.key(), document.title(), document.url(), document.retrievedAt(),
                document.asOf(), null);
    }
}
