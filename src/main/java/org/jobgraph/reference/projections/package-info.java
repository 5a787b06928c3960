/// Employment Projections of the U.S. Bureau of Labor Statistics: how many people will work in an occupation in ten years.
@org.jspecify.annotations.NullMarked
package org.jobgraph.reference.projections;
