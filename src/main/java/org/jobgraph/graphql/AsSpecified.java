package org.jobgraph.graphql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import graphql.schema.GraphQLSchema;

/// Takes what is SmallRye's own out of the schema, before it is built: a native executable has the outcome from its build.
@ApplicationScoped
class AsSpecified {

    // Nothing here uses SmallRye's directives, and their arguments would publish scalars that no field has. Those of the
    // specification come back by themselves.
    void change(@Observes GraphQLSchema.Builder schema) {
        schema.clearDirectives();
        StrictScalars.in(schema);
    }
}
