/// How well the road judges, measured on data that says itself what is right: `evaluate …` prints it.
@org.jspecify.annotations.NullMarked
package org.jobgraph.intake.evaluate;
