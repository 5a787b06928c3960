/// Answers that come one after the other: WebSockets and Server-Sent Events on `/graphql`. The requests themselves take the
/// road of all others, see [org.jobgraph.graphql.Operations].
@org.jspecify.annotations.NullMarked
package org.jobgraph.graphql.stream;
