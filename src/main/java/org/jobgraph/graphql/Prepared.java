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
        var operation = operation(operationName);
        return operation == null ? null : prices.get(operation);
    }

    /// The operation that a request means; null when it means none, or the document has errors.
    @Nullable
    OperationDefinition operation(@Nullable String operationName) {
        for (var operation : prices.keySet()) {
            if (operationName == null ? prices.size() == 1 : operationName.equals(operation.getName())) {
                return operation;
            }
        }
        return null;
    }
}
