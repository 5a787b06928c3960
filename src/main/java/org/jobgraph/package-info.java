/// Job postings and what makes them worth more, in one graph.
@org.jspecify.annotations.NullMarked
package org.jobgraph;
