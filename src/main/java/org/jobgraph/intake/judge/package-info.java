/// From a published posting to a judged one: pure functions that say what a value means and where it came from.
@org.jspecify.annotations.NullMarked
package org.jobgraph.intake.judge;
