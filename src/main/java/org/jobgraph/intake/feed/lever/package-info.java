/// Job sites of Lever: the answers of its public postings API.
@org.jspecify.annotations.NullMarked
package org.jobgraph.intake.feed.lever;
