/// XML feeds as Indeed documents them, which many sites take in: LinkedIn's variant and Workable's feed among them.
@org.jspecify.annotations.NullMarked
package org.jobgraph.intake.feed.indeed;
