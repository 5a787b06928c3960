package org.jobgraph.graphql;

import java.util.List;

/// The GraphQL requests of one HTTP request: one, or those of a JSON array, which is answered with an array.
record Envelope(List<GraphQLRequest> requests, boolean batch) {
}
