/// The PostgreSQL that comes with the service, for a machine that has none.
@org.jspecify.annotations.NullMarked
package org.jobgraph.ops.embedded;
