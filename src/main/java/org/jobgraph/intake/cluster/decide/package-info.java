/// What operators decide about duplicates.
@org.jspecify.annotations.NullMarked
package org.jobgraph.intake.cluster.decide;
