package org.jobgraph.intake.fetch;

import java.time.Duration;

/// How long and how large an answer may be.
///
/// @param connect until the server takes the connection
/// @param answer until it begins to answer
/// @param whole until the answer is complete
/// @param bytes of the answer, zipped and unzipped
public record FetchLimits(Duration connect, Duration answer, Duration whole, long bytes) {

    /// The largest boards known, of some 800 postings, are 17 MB and come within seconds.
    public static final FetchLimits DEFAULT = new FetchLimits(Duration.ofSeconds(10), Duration.ofSeconds(30),
            Duration.ofMinutes(2), 256L << 20);
}
