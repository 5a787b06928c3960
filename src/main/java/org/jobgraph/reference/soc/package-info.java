/// Occupation codes: SOC 2018, SOC 2010, OES 2019 and what became of what.
@org.jspecify.annotations.NullMarked
package org.jobgraph.reference.soc;
