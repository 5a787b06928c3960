/// Sets of rows on their way into a table: copied to a temporary table, then merged and counted.
@org.jspecify.annotations.NullMarked
package org.jobgraph.reference.staging;
