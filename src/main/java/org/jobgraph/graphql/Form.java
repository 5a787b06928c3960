package org.jobgraph.graphql;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;

/// What the value of a field is, read off its type once.
sealed interface Form {

    /// Whether null is an error.
    boolean required();

    /// A scalar or a value of an enum.
    record Leaf(boolean required, Leaves leaves) implements Form {
    }

    /// An object of the one type that it can be.
    record One(boolean required, GraphQLObjectType type) implements Form {
    }

    /// An object of an interface or a union.
    record Any(boolean required, GraphQLNamedOutputType type) implements Form {
    }

    /// A list.
    record Many(boolean required, Form item) implements Form {
    }

    static Form of(GraphQLType type) {
        return type instanceof GraphQLNonNull required ? of(required.getWrappedType(), true) : of(type, false);
    }

    private static Form of(GraphQLType type, boolean required) {
        return switch (type) {
            case GraphQLList list -> new Many(required, of(list.getWrappedType()));
            case GraphQLScalarType scalar -> new Leaf(required, Leaves.of(scalar));
            case GraphQLEnumType names -> new Leaf(required, Leaves.of(names));
            case GraphQLObjectType object -> new One(required, object);
            case GraphQLNamedOutputType open -> new Any(required, open);
            default -> throw new IllegalStateException("no type of a field: " + type);
        };
    }
}
