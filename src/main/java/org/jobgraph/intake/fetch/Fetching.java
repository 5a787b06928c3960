package org.jobgraph.intake.fetch;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The one [Web] of a process, as it is configured.
final class Fetching {

    private static final String HOME = "https://github.com/jobgraph/jobgraph";

    private Fetching() {
    }

    /// @param hosts that may be asked though they are not public
    /// @param contact whom a server's owner can write to: a mail or web address
    @Produces
    @Singleton
    static Web web(Clock clock, @ConfigProperty(name = "jobgraph.intake.allowed-hosts") Optional<List<String>> hosts,
            @ConfigProperty(name = "jobgraph.intake.contact") Optional<String> contact,
            @ConfigProperty(name = "jobgraph.intake.politeness") Duration politeness,
            @ConfigProperty(name = "jobgraph.intake.body-limit-bytes") long bytes) {
        var usual = FetchLimits.DEFAULT;
        var limits = new FetchLimits(usual.connect(), usual.answer(), usual.whole(), bytes);
        return new Web(FetchSettings.DEFAULT.within(limits).allowing(lower(hosts.orElse(List.of())))
                .called("JobGraph (+" + contact.orElse(HOME) + ")").paced(politeness, FetchSettings.DEFAULT.backOff()), clock);
    }

    static void close(@Disposes Web web) throws IOException {
        web.close();
    }

    private static Set<String> lower(List<String> hosts) {
        return hosts.stream().map(host -> host.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }
}
