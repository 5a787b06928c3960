/// Who publishes what is quoted, the documents it was read in, and the version of what is held in memory.
@org.jspecify.annotations.NullMarked
package org.jobgraph.source;
