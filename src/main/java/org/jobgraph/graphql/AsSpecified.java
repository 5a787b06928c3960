package org.jobgraph.graphql;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import graphql.schema.GraphQLSchema;

/// Takes what is SmallRye's own out of the schema, before it is built: a native executable has the outcome from its build.
@ApplicationScoped
class AsSpecified {

    // Nothing here uses SmallRye's directives, and their arguments would publish scalars that no field has. Those of the
    // specification come with the schema that is built here; the one that SmallRye builds of it later lacked them.
    void change(@Observes GraphQLSchema.Builder builder) {
        var schema = StrictScalars.in(builder.clearDirectives().build());
        builder.query(schema.getQueryType()).mutation(schema.getMutationType()).subscription(schema.getSubscriptionType())
                .clearAdditionalTypes().additionalTypes(schema.getAdditionalTypes()).codeRegistry(schema.getCodeRegistry())
                .clearDirectives().additionalDirectives(Set.copyOf(schema.getDirectives()));
    }
}
