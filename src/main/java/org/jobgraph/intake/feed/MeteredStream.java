package org.jobgraph.intake.feed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts the bytes that are read, for those who end a reading that takes too many.
public abstract class MeteredStream extends FilterInputStream {

    protected MeteredStream(InputStream in) {
        super(in);
    }

    /// Told of each piece that was read.
    ///
    /// @param more bytes; 0 at the end
    /// @throws IOException to end the reading
    protected abstract void count(int more) throws IOException;

    @Override
    public final int read() throws IOException {
        var one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public final int read(byte[] bytes, int offset, int length) throws IOException {
        var some = super.read(bytes, offset, length);
        count(Math.max(some, 0));
        return some;
    }
}
