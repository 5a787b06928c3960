package org.jobgraph.intake.fetch;

import java.time.Duration;
import java.util.Set;

/// How servers are asked.
///
/// @param allowedHosts that may be asked though their addresses are not public, in lower case
/// @param agent the `User-Agent`, which tells whom to write to
/// @param interval between two requests to one host, at least
/// @param attempts how often a request that fails for a while is tried
/// @param backOff before the second attempt; twice as long before each further one, more or less
/// @param patience the longest wait that a server may ask for by `Retry-After`; who asks for more is left alone until then
/// @param rest how long a host is left alone that failed [#FAILURES] times running
public record FetchSettings(FetchLimits limits, Set<String> allowedHosts, String agent, Duration interval, int attempts,
        Duration backOff, Duration patience, Duration rest) {

    static final int FAILURES = 5;

    /// What holds unless the configuration says otherwise.
    public static final FetchSettings DEFAULT = new FetchSettings(FetchLimits.DEFAULT, Set.of(), "JobGraph",
            Duration.ofMillis(250), 4, Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofMinutes(5));

    public FetchSettings within(FetchLimits other) {
        return new FetchSettings(other, allowedHosts, agent, interval, attempts, backOff, patience, rest);
    }

    public FetchSettings allowing(Set<String> hosts) {
        return new FetchSettings(limits, hosts, agent, interval, attempts, backOff, patience, rest);
    }

    public FetchSettings called(String name) {
        return new FetchSettings(limits, allowedHosts, name, interval, attempts, backOff, patience, rest);
    }

    /// @param often between two requests
    /// @param first wait before a second attempt
    public FetchSettings paced(Duration often, Duration first) {
        return new FetchSettings(limits, allowedHosts, agent, often, attempts, first, patience, rest);
    }
}
