/// Slow data held in memory: read whole from one snapshot of the database, replaced whole when an import bumped its version.
@org.jspecify.annotations.NullMarked
package org.jobgraph.snapshot;
