/// Open and closed postings, as the intake has stored them: pages of them, and what each says.
@org.jspecify.annotations.NullMarked
package org.jobgraph.posting;
