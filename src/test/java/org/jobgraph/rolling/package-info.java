/// Versions and replicas that take over from each other while clients go on asking.
@org.jspecify.annotations.NullMarked
package org.jobgraph.rolling;
