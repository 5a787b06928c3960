/// Postings in tables of anybody's making: CSV and JSON whose columns a mapping declares.
@org.jspecify.annotations.NullMarked
package org.jobgraph.intake.feed.mapped;
