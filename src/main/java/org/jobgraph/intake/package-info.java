/// The road in for postings: feed, raw record, judged posting, stored posting.
@org.jspecify.annotations.NullMarked
package org.jobgraph.intake;
