/// What operators see of sources and their runs, and what they do to them.
@org.jspecify.annotations.NullMarked
package org.jobgraph.intake.operate;
