/// Where to learn: providers, their programs, what they cost and when they pay back.
@org.jspecify.annotations.NullMarked
package org.jobgraph.training;
