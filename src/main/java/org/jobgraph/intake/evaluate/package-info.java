/// How well the road judges, measured on labelled data: `evaluate …` prints it.
@org.jspecify.annotations.NullMarked
package org.jobgraph.intake.evaluate;
