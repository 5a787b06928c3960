package org.jobgraph.graphql;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.OperationDefinition;

/// A document, parsed and validated, with the prices of its operations.
///
/// @param prices none when the document has errors
record Prepared(PreparsedDocumentEntry entry, Map<OperationDefinition, Points> prices) {

    /// The price of the operation that a request means; null when it means none.
    @Nullable
    Points price(@Nullable String operationName) {
        for (var priced : prices.entrySet()) {
            if (operationName == null ? prices.size() == 1 : operationName.equals(priced.getKey().getName())) {
                return priced.getValue();
            }
        }
        return null;
    }
}
