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
        var strict = SchemaTransformer.transformSchema(schema, new StrictScalars());
        return strict.transformWithoutTypes(builder -> builder.codeRegistry(strict.getCodeRegistry()
                .transform(registry -> resolveHere(registry, strict))));
    }

    // SmallRye's resolvers name the types of the schema before, of which no fragment here is.
    private static void resolveHere(GraphQLCodeRegistry.Builder registry, GraphQLSchema strict) {
        strict.getAllTypesAsList().forEach(type -> {
            switch (type) {
                case GraphQLInterfaceType face ->
                    registry.typeResolver(face, byName(strict.getCodeRegistry().getTypeResolver(face)));
                case GraphQLUnionType union ->
                    registry.typeResolver(union, byName(strict.getCodeRegistry().getTypeResolver(union)));
                default -> {
                }
            }
        });
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
