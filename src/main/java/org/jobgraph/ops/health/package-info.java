/// Whether this process can answer, and why not, for who sends it requests.
@org.jspecify.annotations.NullMarked
package org.jobgraph.ops.health;
