/// Job boards of Greenhouse: the answers of its public job board API.
@org.jspecify.annotations.NullMarked
package org.jobgraph.intake.feed.greenhouse;
