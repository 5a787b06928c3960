package org.jobgraph.graphql;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;

/// Parsed and validated documents, the most used ones kept. Variables are no part of a document, so a client that uses
/// them is parsed once.
final class Documents implements PreparsedDocumentProvider {

    private static final int KEPT = 2_000;
    // Characters. With KEPT it bounds the memory: tens of megabytes at the worst.
    private static final int LONGEST_KEPT = 20_000;

    private final Cache<String, PreparsedDocumentEntry> entries = Caffeine.newBuilder().maximumSize(KEPT).build();

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
            Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        var query = input.getQuery();
        if (query.length() > LONGEST_KEPT) {
            return CompletableFuture.completedFuture(parseAndValidate.apply(input));
        }
        return CompletableFuture.completedFuture(entries.get(query, _ -> parseAndValidate.apply(input)));
    }
}
