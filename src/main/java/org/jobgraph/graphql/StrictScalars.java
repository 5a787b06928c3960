package org.jobgraph.graphql;

import graphql.Scalars;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.GraphQLUnionType;
import graphql.schema.SchemaTransformer;
import graphql.schema.TypeResolver;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

/// `Int` and `Float` as the specification has them. SmallRye's cut a number that is too large or has decimals, and take text.
final class StrictScalars extends GraphQLTypeVisitorStub {

    private StrictScalars() {
    }

    static GraphQLSchema in(GraphQLSchema schema) {
        return SchemaTransformer.transformSchema(schema, new StrictScalars());
    }

    // SmallRye's resolvers find types of the schema before, and no fragment is on one of those.
    @Override
    public TraversalControl visitGraphQLInterfaceType(GraphQLInterfaceType face,
            TraverserContext<GraphQLSchemaElement> context) {
        var registry = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
        registry.typeResolver(face, byName(registry.getTypeResolver(face)));
        return TraversalControl.CONTINUE;
    }

    @Override
    public TraversalControl visitGraphQLUnionType(GraphQLUnionType union, TraverserContext<GraphQLSchemaElement> context) {
        var registry = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
        registry.typeResolver(union, byName(registry.getTypeResolver(union)));
        return TraversalControl.CONTINUE;
    }

    private static TypeResolver byName(TypeResolver resolver) {
        return environment -> {
            var found = resolver.getType(environment);
            return found == null ? null : environment.getSchema().getObjectType(found.getName());
        };
    }

    @Override
    public TraversalControl visitGraphQLScalarType(GraphQLScalarType scalar,
            TraverserContext<GraphQLSchemaElement> context) {
        return switch (scalar.getName()) {
            case "Int" -> changeNode(context, Scalars.GraphQLInt);
            case "Float" -> changeNode(context, Scalars.GraphQLFloat);
            default -> TraversalControl.CONTINUE;
        };
    }
}
