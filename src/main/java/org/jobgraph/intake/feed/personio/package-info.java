/// Career pages of Personio: their XML feed of open positions.
@org.jspecify.annotations.NullMarked
package org.jobgraph.intake.feed.personio;
