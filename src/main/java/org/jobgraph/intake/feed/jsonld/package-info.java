/// Postings as schema.org's JobPosting, in pages and in files.
@org.jspecify.annotations.NullMarked
package org.jobgraph.intake.feed.jsonld;
