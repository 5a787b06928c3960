/// Clusters of duplicates in the database: what has changed is compared with what may be the same, and clusters are renewed.
@org.jspecify.annotations.NullMarked
package org.jobgraph.intake.cluster.store;
