/// Postings as news: RSS and Atom.
@org.jspecify.annotations.NullMarked
package org.jobgraph.intake.feed.syndication;
