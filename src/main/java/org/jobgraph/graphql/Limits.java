package org.jobgraph.graphql;

import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;

/// How long, deep and wide a document may be before it costs more to refuse than to answer.
@ApplicationScoped
class Limits {

    // The parser nests a handful of its rules for each level of the document.
    private static final int RULES_A_LEVEL = 6;

    private final int tokens;
    private final int depth;
    private final int fields;
    private final int aliases;
    private final int directives;

    Limits(@ConfigProperty(name = "jobgraph.graphql.limits.tokens") int tokens,
            @ConfigProperty(name = "jobgraph.graphql.limits.depth") int depth,
            @ConfigProperty(name = "jobgraph.graphql.limits.fields") int fields,
            @ConfigProperty(name = "jobgraph.graphql.limits.aliases") int aliases,
            @ConfigProperty(name = "jobgraph.graphql.limits.directives") int directives) {
        this.tokens = tokens;
        this.depth = depth;
        this.fields = fields;
        this.aliases = aliases;
        this.directives = directives;
    }

    ParserOptions parserOptions() {
        return ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(tokens).maxWhitespaceTokens(tokens * 4)
                        .maxRuleDepth(Math.max(100, depth * RULES_A_LEVEL)));
    }

    /// What is too much of a document that parsed.
    Optional<GraphQLError> exceeded(Document document) {
        var shape = Surveyor.survey(document, depth);
        if (shape.depth() > depth) {
            return Optional.of(tooDeep());
        }
        if (shape.aliases() > aliases) {
            return tooMany("TOO_MANY_ALIASES", "aliases", aliases);
        }
        if (shape.directives() > directives) {
            return tooMany("TOO_MANY_DIRECTIVES", "directives", directives);
        }
        return shape.fields() > fields ? tooMany("TOO_MANY_FIELDS", "fields", fields) : Optional.empty();
    }

    /// Why the parser gave up: the document is no GraphQL, or too much of it.
    GraphQLError unparsed(InvalidSyntaxException problem) {
        return switch (problem) {
            case ParseCancelledTooDeepException _ -> tooDeep();
            case ParseCancelledException _ -> tooLong();
            case ParseCancelledTooManyCharsException _ -> tooLong();
            default -> problem.toInvalidSyntaxError();
        };
    }

    private GraphQLError tooDeep() {
        return error("DOCUMENT_TOO_DEEP", "A document may nest %d levels deep, fragments included.".formatted(depth), depth);
    }

    private GraphQLError tooLong() {
        return error("DOCUMENT_TOO_LONG", "A document may have %d tokens.".formatted(tokens), tokens);
    }

    private static Optional<GraphQLError> tooMany(String code, String what, int limit) {
        return Optional.of(error(code, "An operation may have %d %s, fragments included.".formatted(limit, what), limit));
    }

    private static GraphQLError error(String code, String message, int limit) {
        return GraphqlErrorBuilder.newError().message("%s", message).errorType(ErrorType.ValidationError)
                .extensions(Map.of("code", code, "limit", limit)).build();
    }
}
