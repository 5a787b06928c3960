package org.jobgraph.graphql;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import graphql.execution.TypeResolutionParameters;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;

/// Which object type a value of an interface or union has. It depends on nothing but the value's class, so each is found once.
final class ConcreteTypes {

    private final GraphQLSchema schema;
    private final Map<Question, GraphQLObjectType> known = new ConcurrentHashMap<>();

    ConcreteTypes(GraphQLSchema schema) {
        this.schema = schema;
    }

    GraphQLObjectType of(GraphQLNamedOutputType open, Object value) {
        return known.computeIfAbsent(new Question(open, value.getClass()), _ -> find(open, value));
    }

    private GraphQLObjectType find(GraphQLNamedOutputType open, Object value) {
        var registry = schema.getCodeRegistry();
        var resolver = switch (open) {
            case GraphQLInterfaceType type -> registry.getTypeResolver(type);
            case GraphQLUnionType type -> registry.getTypeResolver(type);
            default -> throw new IllegalStateException(open.getName() + " has no object types");
        };
        var type = resolver.getType(TypeResolutionParameters.newParameters().value(value).schema(schema)
                .graphQLContext(Leaves.CONTEXT).build());
        if (type == null) {
            throw new IllegalStateException(value.getClass() + " is no " + open.getName());
        }
        return type;
    }

    private record Question(GraphQLNamedOutputType open, Class<?> type) {
    }
}
