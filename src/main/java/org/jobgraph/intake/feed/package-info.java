/// What every feed format has in common: documents go in, rows come out, each with the values as they were published.
@org.jspecify.annotations.NullMarked
package org.jobgraph.intake.feed;
