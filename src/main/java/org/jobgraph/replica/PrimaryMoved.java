package org.jobgraph.replica;

/// Another server takes writes from now on, or the one that was read from turns out to take its own. What is read next may lack what
/// was there before, so versions of data that were read until now may come again for other data.
public record PrimaryMoved() {
}
