package org.jobgraph.graphql;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.BaseUnits;
import io.micrometer.core.instrument.binder.MeterBinder;

/// Shows who collects metrics how full the service is. They ask what is counted anyway; a request does nothing for it.
@Singleton
class GraphQLMeters implements MeterBinder {

    private final Admission admission;
    private final ResponseCache cache;

    GraphQLMeters(Admission admission, ResponseCache cache) {
        this.admission = admission;
        this.cache = cache;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("jobgraph.admission.running", admission, Admission::running).description("Requests that run.")
                .register(registry);
        Gauge.builder("jobgraph.admission.places", admission, Admission::most)
                .description("Requests that may run at once.").register(registry);
        Gauge.builder("jobgraph.admission.waiting", admission, Admission::inQueue)
                .description("Requests that wait for their turn.").register(registry);
        Gauge.builder("jobgraph.admission.saturation", admission, Admission::saturation)
                .description("Requests that run or wait, as a part of those that may run at once; 1 at the most.")
                .register(registry);
        FunctionCounter.builder("jobgraph.admission.refused", admission, Admission::refused)
                .description("Requests that were told to come back later.").register(registry);
        Gauge.builder("jobgraph.response.cache.size", cache, ResponseCache::taken).baseUnit(BaseUnits.BYTES)
                .description("Memory that kept answers take.").register(registry);
        Gauge.builder("jobgraph.response.cache.limit", cache, ResponseCache::most).baseUnit(BaseUnits.BYTES)
                .description("Memory that kept answers may take.").register(registry);
    }
}
