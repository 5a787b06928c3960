package org.jobgraph.graphql;

import graphql.language.OperationDefinition;

/// An operation of a document, ready to be run: see [Planner].
///
/// @param habit what its requests have needed so far
record Plan(OperationDefinition operation, Selection root, Habit habit) {
}
