package org.jobgraph.intake;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/// `jobgraph.samples.*`
@ConfigMapping(prefix = "jobgraph.samples")
public interface SamplesConfig {

    /// Whether a service that starts without any posting loads the invented ones that come with it. When nobody says: in
    /// dev mode and with the embedded database, never into a server of somebody's own.
    Optional<Boolean> enabled();
}
