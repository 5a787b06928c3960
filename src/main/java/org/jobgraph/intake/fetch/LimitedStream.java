package org.jobgraph.intake.fetch;

import java.io.IOException;
import java.io.InputStream;

import org.jobgraph.intake.feed.MeteredStream;

/// Ends with an error where a small zipped answer turns out to be an endless one.
final class LimitedStream extends MeteredStream {

    private final long limit;
    private long read;

    LimitedStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    protected void count(int more) throws IOException {
        read += more;
        if (read > limit) {
            throw new IOException("more than " + limit + " bytes when unzipped");
        }
    }
}
