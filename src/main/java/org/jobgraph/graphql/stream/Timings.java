package org.jobgraph.graphql.stream;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/// How long a stream waits for its client.
@ApplicationScoped
class Timings {

    private final Duration initTimeout;
    private final Duration keepAlive;

    Timings(@ConfigProperty(name = "jobgraph.graphql.streams.init-timeout") Duration initTimeout,
            @ConfigProperty(name = "jobgraph.graphql.streams.keep-alive") Duration keepAlive) {
        this.initTimeout = initTimeout;
        this.keepAlive = keepAlive;
    }

    /// For the first message.
    long initMillis() {
        return initTimeout.toMillis();
    }

    /// Between two signs of life.
    long keepAliveMillis() {
        return keepAlive.toMillis();
    }
}
