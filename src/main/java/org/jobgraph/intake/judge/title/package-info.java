/// From the words of a job title to official occupations: what O*NET knows people to be called, and how likely each is.
@org.jspecify.annotations.NullMarked
package org.jobgraph.intake.judge.title;
