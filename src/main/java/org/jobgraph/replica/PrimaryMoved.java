package org.jobgraph.replica;

/// Another server takes writes from now on. It may lack what the one before had promised last, so versions of data that were
/// read until now may come again for other data.
public record PrimaryMoved() {
}
