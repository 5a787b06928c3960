package org.jobgraph.snapshot;

/// One kind of slow data, a bean of the feature that owns it.
///
/// @param <T> the immutable value that requests read
public interface Part<T> {

    /// What it is found by.
    Class<T> type();

    /// Reads all of it; called inside a read-only transaction that every part of a snapshot shares. In plain JDBC: thousands of rows
    /// and statements that a process must learn to read first are most of what its start takes through an object-relational mapper.
    T read();
}
