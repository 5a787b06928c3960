/// Who publishes what the graph quotes, and in which document it was read.
@org.jspecify.annotations.NullMarked
package org.jobgraph.source;
