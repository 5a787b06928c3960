/// Measures of how well postings are judged, on labelled files.
@org.jspecify.annotations.NullMarked
package org.jobgraph.intake.evaluate;
