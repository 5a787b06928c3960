/// Regional price parities of the U.S. Bureau of Economic Analysis: how far a dollar goes in an area.
@org.jspecify.annotations.NullMarked
package org.jobgraph.reference.parity;
