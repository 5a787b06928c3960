package org.jobgraph.graphql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import graphql.schema.GraphQLSchema;

/// Takes SmallRye's own directives out of the schema: nothing here uses them, and their arguments would publish scalars
/// that no field has. Those of the specification come back by themselves.
@ApplicationScoped
class Directives {

    void keepTheSpecified(@Observes GraphQLSchema.Builder schema) {
        schema.clearDirectives();
    }
}
