/// The road of a request: HTTP, parsing, execution, batches, node ids, cursors and errors. It knows no feature.
@org.jspecify.annotations.NullMarked
package org.jobgraph.graphql;
