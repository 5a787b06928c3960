package org.jobgraph.graphql;

import graphql.Scalars;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

/// `Int` and `Float` as the specification has them. SmallRye's cut a number that is too large or has decimals, and take text.
final class StrictScalars extends GraphQLTypeVisitorStub {

    private StrictScalars() {
    }

    static GraphQLSchema in(GraphQLSchema schema) {
        return SchemaTransformer.transformSchema(schema, new StrictScalars());
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
