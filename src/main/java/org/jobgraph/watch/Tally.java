package org.jobgraph.watch;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/// What is counted of the requests of one operation name. Its meters are made once; a request adds to them.
public final class Tally {

    static final String OPERATION = "operation";

    // Fixed, so that the figures of all processes add up. The last but one is the default of jobgraph.graphql.deadline.
    private static final Duration[] BUCKETS = {Duration.ofMillis(1), Duration.ofNanos(2_500_000), Duration.ofMillis(5),
            Duration.ofMillis(10), Duration.ofMillis(25), Duration.ofMillis(50), Duration.ofMillis(100),
            Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofMillis(2_500),
            Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(15), Duration.ofSeconds(30)};

    private final String operation;
    private final MeterRegistry registry;
    private final Map<Road, Timer> durations = new ConcurrentHashMap<>(2);
    private final Map<String, Counter> errors = new ConcurrentHashMap<>(2);
    private final LongAdder statements = new LongAdder();
    private final LongAdder points = new LongAdder();
    private final LongAdder events = new LongAdder();

    Tally(String operation, MeterRegistry registry) {
        this.operation = operation;
        this.registry = registry;
        counter("jobgraph.graphql.statements", "SQL statements that requests took.", statements);
        counter("jobgraph.graphql.cost.points", "Points, rows times fields, of what was executed.", points);
        counter("jobgraph.graphql.events", "Events of subscriptions that were answered.", events);
    }

    private void counter(String name, String description, LongAdder count) {
        FunctionCounter.builder(name, count, LongAdder::sum).description(description).tag(OPERATION, operation)
                .register(registry);
    }

    /// The name as it is counted, one of few.
    public String operation() {
        return operation;
    }

    /// An answer that took no more than finding it.
    public void hit(long nanos) {
        took(Road.HIT, nanos);
    }

    /// A request that got an error instead of what was kept for it.
    public void refused(String code, long nanos) {
        failed(code);
        took(Road.PASS, nanos);
    }

    void took(Road road, long nanos) {
        durations.computeIfAbsent(road, this::timer).record(nanos, TimeUnit.NANOSECONDS);
    }

    void failed(String code) {
        errors.computeIfAbsent(code, this::errors).increment();
    }

    void executed(int statements, long points) {
        this.statements.add(statements);
        this.points.add(points);
    }

    void event() {
        events.increment();
    }

    private Timer timer(Road road) {
        return Timer.builder("jobgraph.graphql.request.duration")
                .description("From a request's last byte until its answer is handed to the network, the wait included.")
                .tag(OPERATION, operation).tag("cache", road.label).serviceLevelObjectives(BUCKETS).register(registry);
    }

    private Counter errors(String code) {
        return Counter.builder("jobgraph.graphql.errors").description("Requests whose answer has an error of this code.")
                .tag(OPERATION, operation).tag("code", code).register(registry);
    }
}
