package org.jobgraph.graphql;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import graphql.GraphQLError;
import graphql.language.SourceLocation;
import io.quarkus.runtime.StartupEvent;

/// The operations that a strict service answers, and no others: those of its own clients, by hash or by text.
// Read at start-up, where a wrong list is to be told: a service that is thought to be strict must not be open.
@Singleton
class KnownOperations {

    static final String PROPERTY = "jobgraph.graphql.persisted-queries.strict-list";

    private static final Logger LOG = Logger.getLogger(KnownOperations.class);

    private final Optional<String> list;
    private final Map<String, String> documents;

    KnownOperations(@ConfigProperty(name = PROPERTY) Optional<String> list) {
        this.list = list;
        this.documents = list.map(OperationList::new).map(OperationList::read).orElse(Map.of());
    }

    void check(@Observes StartupEvent start, Execution execution) {
        documents.forEach((hash, document) -> {
            var prepared = execution.prepared(document);
            if (prepared.hasErrors()) {
                throw unfit(hash, prepared.getErrors().getFirst());
            }
        });
        if (isStrict()) {
            LOG.infof("Answering %d known operations alone", documents.size());
        }
    }

    private IllegalArgumentException unfit(String hash, GraphQLError error) {
        var places = error.getLocations() == null ? List.<SourceLocation>of() : error.getLocations();
        return new IllegalArgumentException("%s: %s: operation %s does not fit the schema: %s%s".formatted(PROPERTY,
                list.orElseThrow(), hash, error.getMessage(), places.stream().findFirst()
                        .map(at -> " (line %d, column %d of it)".formatted(at.getLine(), at.getColumn())).orElse("")));
    }

    boolean isStrict() {
        return list.isPresent();
    }

    /// @throws HttpRefusal when it is not on the list
    String document(String hash) {
        var document = documents.get(hash);
        if (document == null) {
            throw HttpRefusal.operationNotKnown();
        }
        return document;
    }
}
