/// Job boards of Workable: the answers that its careers widget and pages are made of.
@org.jspecify.annotations.NullMarked
package org.jobgraph.intake.feed.workable;
