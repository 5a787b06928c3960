package org.jobgraph.graphql;

import java.util.Locale;
import java.util.Map;

import org.jobgraph.watch.Visit;
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

    private @Nullable OperationDefinition operation(@Nullable String operationName) {
        for (var operation : prices.keySet()) {
            if (operationName == null ? prices.size() == 1 : operationName.equals(operation.getName())) {
                return operation;
            }
        }
        return null;
    }

    /// Says which operation the current request is of, when it is of any.
    void tell(@Nullable String operationName) {
        var operation = operation(operationName);
        if (operation != null) {
            Visit.isOf(operation.getOperation().name().toLowerCase(Locale.ROOT), operation.getName());
        }
    }
}
