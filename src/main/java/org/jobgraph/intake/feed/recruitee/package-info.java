/// Careers sites of Recruitee: the answers of their public offers API.
@org.jspecify.annotations.NullMarked
package org.jobgraph.intake.feed.recruitee;
