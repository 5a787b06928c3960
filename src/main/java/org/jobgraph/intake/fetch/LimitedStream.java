package org.jobgraph.intake.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Ends with an error where a small zipped answer turns out to be an endless one.
final class LimitedStream extends FilterInputStream {

    private final long limit;
    private long read;

    LimitedStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        var some = super.read(bytes, offset, length);
        count(Math.max(some, 0));
        return some;
    }

    private void count(int more) throws IOException {
        read += more;
        if (read > limit) {
            throw new IOException("more than " + limit + " bytes when unzipped");
        }
    }
}
