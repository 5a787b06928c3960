/// The road in for slow data: official statistics, occupations, places and training programs, from files.
@org.jspecify.annotations.NullMarked
package org.jobgraph.reference;
