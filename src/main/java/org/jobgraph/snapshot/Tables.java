package org.jobgraph.snapshot;

import java.util.List;

import org.jobgraph.graphql.Reads;

/// What parts are read from: one read-only transaction, which all parts of a snapshot share. In plain JDBC: thousands of rows and
/// statements that a process must learn to read first are most of what its start takes through an object-relational mapper.
@FunctionalInterface
public interface Tables {

    /// All that a statement finds.
    <T> List<T> list(String sql, Reads.Reader<T> reader);
}
