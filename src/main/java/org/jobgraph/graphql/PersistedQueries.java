package org.jobgraph.graphql;

import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/// Automatic persisted queries: a client sends the SHA-256 of a document instead of it, and the document too when it is
/// told that nobody knows the hash. The protocol is Apollo's, `extensions { persistedQuery { version sha256Hash } }`. A strict
/// service learns none: see [KnownOperations].
@ApplicationScoped
class PersistedQueries {

    private static final int VERSION = 1;

    private final KnownOperations known;
    private final Cache<String, String> documents;

    PersistedQueries(KnownOperations known,
            @ConfigProperty(name = "jobgraph.graphql.persisted-queries.characters") long most) {
        this.known = known;
        this.documents = Caffeine.newBuilder().maximumWeight(most)
                .weigher((String hash, String query) -> hash.length() + query.length()).build();
    }

    /// The document that a request means.
    ///
    /// @param query what it sent; null when it sent a hash alone
    /// @throws HttpRefusal when there is neither, when the hash is unknown or that of another document, and when the document
    ///         is none of those that this service knows, if it is strict
    String document(@Nullable String query, Map<String, Object> extensions) {
        var persisted = extensions.get("persistedQuery");
        if (persisted == null) {
            return known.isStrict() ? known.document(Sha256.of(sent(query))) : sent(query);
        }
        var hash = hash(persisted);
        if (query == null) {
            return known.isStrict() ? known.document(hash) : learned(hash);
        }
        if (!Sha256.of(query).equals(hash)) {
            throw new HttpRefusal(400, "PERSISTED_QUERY_HASH_MISMATCH",
                    "'extensions.persistedQuery.sha256Hash' must be the SHA-256 of 'query', but is that of another text.");
        }
        if (known.isStrict()) {
            return known.document(hash);
        }
        documents.put(hash, query);
        return query;
    }

    private String learned(String hash) {
        var document = documents.getIfPresent(hash);
        if (document == null) {
            throw HttpRefusal.persistedQueryNotFound();
        }
        return document;
    }

    private static String sent(@Nullable String query) {
        if (query == null) {
            throw HttpRefusal.badRequest("Parameter 'query' is missing.");
        }
        return query;
    }

    private static String hash(Object persisted) {
        if (persisted instanceof Map<?, ?> fields && fields.get("version") instanceof Number version
                && version.intValue() == VERSION && fields.get("sha256Hash") instanceof String hash
                && Sha256.isOne(hash)) {
            return hash.toLowerCase(Locale.ROOT);
        }
        throw new HttpRefusal(400, "PERSISTED_QUERY_NOT_SUPPORTED",
                "'extensions.persistedQuery' must have version 1 and a sha256Hash of 64 hexadecimal digits.");
    }
}
