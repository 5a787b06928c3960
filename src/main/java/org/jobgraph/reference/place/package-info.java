/// Places: core based statistical areas, their counties, principal cities and populations, and GeoNames.
@org.jspecify.annotations.NullMarked
package org.jobgraph.reference.place;
