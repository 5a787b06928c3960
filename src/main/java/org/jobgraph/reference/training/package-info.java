/// Training programs: a documented CSV of our own, New Jersey's list, and the fields of study behind occupations.
@org.jspecify.annotations.NullMarked
package org.jobgraph.reference.training;
