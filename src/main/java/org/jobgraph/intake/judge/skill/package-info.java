/// Finds the technologies that a posting names.
@org.jspecify.annotations.NullMarked
package org.jobgraph.intake.judge.skill;
