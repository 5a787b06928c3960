/// Official wages: percentiles, why a cell is empty, standard errors, series.
@org.jspecify.annotations.NullMarked
package org.jobgraph.salary;
