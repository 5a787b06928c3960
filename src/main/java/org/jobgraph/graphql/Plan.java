package org.jobgraph.graphql;

import graphql.language.OperationDefinition;

/// An operation of a document, ready to be run: see [Planner].
record Plan(OperationDefinition operation, Selection root) {
}
