/// The tables' version: who brings the database to it, and who insists on it.
@org.jspecify.annotations.NullMarked
package org.jobgraph.ops.schema;
