/// `evaluate …`: how well the judges judge, measured on data that says itself what is right.
@org.jspecify.annotations.NullMarked
package org.jobgraph.intake.evaluate;
