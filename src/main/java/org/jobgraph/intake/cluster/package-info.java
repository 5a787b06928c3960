/// Which postings are one job: pure matching of two, and of many into clusters. No database, no clock.
@org.jspecify.annotations.NullMarked
package org.jobgraph.intake.cluster;
