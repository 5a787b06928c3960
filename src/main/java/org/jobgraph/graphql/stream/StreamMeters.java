package org.jobgraph.graphql.stream;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/// Shows who collects metrics how many clients hold a stream.
@Singleton
class StreamMeters implements MeterBinder {

    private final Sockets sockets;
    private final Runs runs;

    StreamMeters(Sockets sockets, Runs runs) {
        this.sockets = sockets;
        this.runs = runs;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("jobgraph.streams.connections", sockets, Sockets::count).description("Open WebSockets.")
                .register(registry);
        Gauge.builder("jobgraph.streams.operations", runs, Runs::count)
                .description("Operations that run on WebSockets and event streams.").register(registry);
    }
}
