/// Which server answers what is asked: the replica, or the primary as long as the replica cannot.
@org.jspecify.annotations.NullMarked
package org.jobgraph.replica;
