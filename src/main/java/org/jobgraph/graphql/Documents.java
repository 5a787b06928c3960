package org.jobgraph.graphql;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;

/// Parsed, measured, validated and priced documents, the most used ones kept. Variables are no part of a document, so a client that
/// uses them is parsed once.
final class Documents implements PreparsedDocumentProvider {

    private static final int KEPT = 2_000;
    // Characters. With KEPT it bounds the memory: tens of megabytes at the worst.
    private static final int LONGEST_KEPT = 20_000;

    private final Cache<String, Prepared> entries = Caffeine.newBuilder().maximumSize(KEPT).build();
    private final GraphQLSchema schema;
    private final Limits limits;
    private final ParserOptions options;

    Documents(GraphQLSchema schema, Limits limits) {
        this.schema = schema;
        this.limits = limits;
        this.options = limits.parserOptions();
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
            Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        return CompletableFuture.completedFuture(prepared(input.getQuery()).entry());
    }

    Prepared prepared(String query) {
        return query.length() > LONGEST_KEPT ? prepare(query) : entries.get(query, this::prepare);
    }

    Prepared prepare(String query) {
        var entry = parse(query);
        return new Prepared(entry, entry.hasErrors() ? Map.of() : Pricing.prices(schema, entry.getDocument()));
    }

    private PreparsedDocumentEntry parse(String query) {
        try {
            var document = new Parser().parseDocument(ParserEnvironment.newParserEnvironment().document(query)
                    .parserOptions(options).locale(Locale.ROOT).build());
            var exceeded = limits.exceeded(document);
            if (exceeded.isPresent()) {
                return new PreparsedDocumentEntry(document, List.of(exceeded.get()));
            }
            var errors = ParseAndValidate.validate(schema, document, Locale.ROOT);
            return errors.isEmpty()
                    ? new PreparsedDocumentEntry(document)
                    : new PreparsedDocumentEntry(document, errors);
        } catch (InvalidSyntaxException e) {
            return new PreparsedDocumentEntry(limits.unparsed(e));
        }
    }
}
