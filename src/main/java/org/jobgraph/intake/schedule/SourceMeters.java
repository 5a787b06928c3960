package org.jobgraph.intake.schedule;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToDoubleFunction;

import javax.sql.DataSource;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;

/// Shows who collects metrics how the sources do, and whether their database answers. Collecting has them read, beside it, and
/// no more often than every ten seconds: who collects never waits, and gets what was read the last time.
@Singleton
class SourceMeters implements MeterBinder {

    private static final Logger LOG = Logger.getLogger(SourceMeters.class);

    private static final Duration OLD = Duration.ofSeconds(10);
    private static final int PATIENCE_SECONDS = 5;

    private final DataSource database;
    private final Clock clock;
    private final Schedule schedule;
    private final MultiGauge age;
    private final MultiGauge stale;
    private final MultiGauge failing;
    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile Instant readAt = Instant.EPOCH;
    private volatile boolean up = true;
    private volatile List<Freshness> known = List.of();

    SourceMeters(DataSource database, Clock clock, Schedule schedule, MeterRegistry registry) {
        this.database = database;
        this.clock = clock;
        this.schedule = schedule;
        this.age = MultiGauge.builder("jobgraph.source.age").baseUnit("seconds").description(
                "Time since the last complete run or import of a source; before the first, since it was added or resumed.")
                .register(registry);
        this.stale = MultiGauge.builder("jobgraph.source.stale")
                .description("1 when an active source had no complete run for three of its periods.").register(registry);
        this.failing = MultiGauge.builder("jobgraph.source.failing")
                .description("1 when the last run of a source that ended failed.").register(registry);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("jobgraph.database.up", this, SourceMeters::asked)
                .description("1 when the database that sources are kept in answered the last time.").register(registry);
        Gauge.builder("jobgraph.intake.running", schedule, Schedule::running)
                .description("Sources that this process reads.").register(registry);
    }

    private double asked() {
        Thread.startVirtualThread(this::readIfOld);
        return up ? 1 : 0;
    }

    private void readIfOld() {
        var now = clock.instant();
        if (readAt.plus(OLD).isAfter(now) || !reading.compareAndSet(false, true)) {
            return;
        }
        try {
            readAt = now;
            read();
        } finally {
            reading.set(false);
        }
    }

    void read() {
        try (var connection = database.getConnection()) {
            show(Freshness.all(connection, IntakeMeters.SOURCES, PATIENCE_SECONDS));
            up = true;
        } catch (SQLException e) {
            LOG.debug("The database does not say how the sources do", e);
            up = false;
        }
    }

    /// How the sources did when they were last asked for.
    List<Freshness> known() {
        Thread.startVirtualThread(this::readIfOld);
        return known;
    }

    private void show(List<Freshness> all) {
        known = all;
        show(age, all, source -> Duration.between(source.completeAt(), clock.instant()).toMillis() / 1000.0);
        show(stale, all.stream().filter(Freshness::isScheduled).toList(), source -> source.isStale() ? 1 : 0);
        show(failing, all, source -> source.isFailing() ? 1 : 0);
    }

    private static void show(MultiGauge gauge, List<Freshness> all, ToDoubleFunction<Freshness> value) {
        gauge.register(all
                .stream().<MultiGauge.Row<?>>map(
                        source -> MultiGauge.Row.of(Tags.of(IntakeMeters.SOURCE, source.source()), source, value))
                .toList(), true);
    }
}
