package org.jobgraph.graphql;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import graphql.language.Value;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;

/// A field of a random operation, as the answer must show it; how the document says it is left to [RandomDocument].
///
/// @param key its name in the answer
/// @param on the type that the object must be of; null where the field is of every object there
/// @param arguments what it is given, without variables
record Wanted(String key, GraphQLFieldDefinition field, @Nullable String on, Map<String, Value<?>> arguments,
        List<Wanted> children) {

    String name() {
        return field.getName();
    }

    /// Name of what it gives, without lists.
    String type() {
        return GraphQLTypeUtil.unwrapAll(field.getType()).getName();
    }

    /// What of `wanted` its objects' type is, `declared` unless a condition says more.
    String owner(String declared) {
        return on == null ? declared : on;
    }

    static int leaves(List<Wanted> wanted) {
        return wanted.stream().mapToInt(each -> each.children.isEmpty() ? 1 : leaves(each.children)).sum();
    }
}
