package org.jobgraph.replica;

import java.util.Locale;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/// Shows who collects metrics which server answers, and how far a replica is behind.
@Singleton
class ReplicaMeters implements MeterBinder {

    private final ReadServers servers;
    private final Repeat repeat;

    ReplicaMeters(ReadServers servers, Repeat repeat) {
        this.servers = servers;
        this.repeat = repeat;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("jobgraph.reads.replica", this, ReplicaMeters::onReplica)
                .description("1 when a replica answers requests; 0 when the primary does.").register(registry);
        Gauge.builder("jobgraph.reads.fallen.back", this, ReplicaMeters::fallenBack)
                .description("1 when there is a replica, but the primary answers requests.").register(registry);
        Gauge.builder("jobgraph.reads.lag", this, ReplicaMeters::lag).baseUnit("seconds")
                .description("How far the replica is behind; not a number when that is unknown.").register(registry);
        for (var trouble : Trouble.values()) {
            FunctionCounter.builder("jobgraph.reads.fallbacks", servers, known -> known.moves(trouble))
                    .description("Times that reads went from the replica to the primary.")
                    .tag("reason", trouble.name().toLowerCase(Locale.ROOT)).register(registry);
        }
        FunctionCounter.builder("jobgraph.reads.repeated", repeat, Repeat::repeated)
                .description("Readings that were done again, as their server had gone.").register(registry);
    }

    private double onReplica() {
        return servers.areTwo() && servers.now().server() == Server.REPLICA ? 1 : 0;
    }

    private double fallenBack() {
        return servers.trouble() == null ? 0 : 1;
    }

    private double lag() {
        var lag = servers.now().lag();
        return lag == null ? Double.NaN : lag.toMillis() / 1000.0;
    }
}
