/// Occupational Employment and Wage Statistics of the U.S. Bureau of Labor Statistics: employment and wages by area and
/// occupation, one edition a year.
@org.jspecify.annotations.NullMarked
package org.jobgraph.reference.oews;
