/// How well duplicates are found: labelled pairs of postings, and the figures that they give.
@org.jspecify.annotations.NullMarked
package org.jobgraph.intake.evaluate.duplicates;
