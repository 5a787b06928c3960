package org.jobgraph.graphql;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import graphql.language.IntValue;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

/// The keys of what there is, so that random operations find something: those of the first hundred of everything, and of a
/// cursor in the middle.
///
/// @param ask whoever answers
record KnownKeys(GraphQLSchema schema, Function<GraphQLRequest, Answered> ask) {

    private static final List<String> NATURAL = List.of("id", "slug", "code", "state", "country", "year");

    void learn(Pool pool) {
        for (var field : schema.getQueryType().getFieldDefinitions()) {
            if (field.getArgument("first") != null) {
                var connection = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(field.getType());
                for (var first : List.of(PageSize.MAXIMUM, 3)) {
                    var page = List.of(keys(field, connection, first));
                    pool.learn(new OneByOne(ask).answer(page).data(), page, schema.getQueryType().getName());
                }
            }
        }
    }

    private static Wanted keys(GraphQLFieldDefinition field, GraphQLObjectType connection, int first) {
        var nodes = connection.getFieldDefinition("nodes");
        var node = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(nodes.getType());
        var keys = NATURAL.stream().map(node::getFieldDefinition).filter(Objects::nonNull).map(key -> plain(key, List.of()))
                .toList();
        var page = connection.getFieldDefinition("pageInfo");
        var cursor = ((GraphQLObjectType) GraphQLTypeUtil.unwrapAll(page.getType())).getFieldDefinition("endCursor");
        return new Wanted(field.getName(), field, null, Map.of("first", IntValue.of(first)),
                List.of(plain(nodes, keys), plain(page, List.of(plain(cursor, List.of())))));
    }

    private static Wanted plain(GraphQLFieldDefinition field, List<Wanted> children) {
        return new Wanted(field.getName(), field, null, Map.of(), children);
    }
}
