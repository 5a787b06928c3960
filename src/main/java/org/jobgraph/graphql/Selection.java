package org.jobgraph.graphql;

import java.util.List;
import java.util.Optional;

import graphql.schema.GraphQLObjectType;

/// What is asked of the objects of one type at one place of an operation: its fields in the order of the answer, equal
/// response keys merged, fragments resolved, skipped fields gone.
final class Selection {

    private final GraphQLObjectType type;
    private final PlannedField[] fields;

    Selection(GraphQLObjectType type, List<PlannedField> fields) {
        this.type = type;
        this.fields = fields.toArray(PlannedField[]::new);
    }

    GraphQLObjectType type() {
        return type;
    }

    int size() {
        return fields.length;
    }

    PlannedField field(int place) {
        return fields[place];
    }

    /// A field of this name, whatever its alias.
    Optional<PlannedField> named(String name) {
        for (var field : fields) {
            if (field.definition().getName().equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
