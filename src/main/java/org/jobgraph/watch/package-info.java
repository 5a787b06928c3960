/// What is noted of the service while it works: counts and times of requests, and their traces. It knows no feature; the
/// features tell it.
@org.jspecify.annotations.NullMarked
package org.jobgraph.watch;
