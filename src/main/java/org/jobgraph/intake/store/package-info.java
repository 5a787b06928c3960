/// Judged postings into the tables, batch by batch, each batch all or nothing.
@org.jspecify.annotations.NullMarked
package org.jobgraph.intake.store;
