package org.jobgraph.ops;

/// Marks a command that reads files alone: it runs at once, and nobody starts a database for it.
public interface WithoutDatabase {
}
