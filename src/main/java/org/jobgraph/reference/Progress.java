package org.jobgraph.reference;

/// Told how far the reading of a file has come.
public interface Progress extends AutoCloseable {

    Progress NONE = () -> {
    };

    void row();

    /// Says how much there is to read.
    ///
    /// @param lines of the file as far as they are known, 0 for a workbook
    default void expect(long lines) {
    }

    @Override
    default void close() {
    }
}
