/// Where: cities, metropolitan areas and what living there costs.
@org.jspecify.annotations.NullMarked
package org.jobgraph.place;
