package org.jobgraph.intake.schedule;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;

import org.jobgraph.intake.store.RunStatus;
import org.jobgraph.intake.store.RunSummary;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/// Counts the runs of sources that this process has read, and their rows. A run is not worth a thought of what it costs; sources
/// are as many as operators add, and over a bound they share the name `other`.
@Singleton
class IntakeMeters {

    static final String SOURCE = "source";
    static final int SOURCES = 1000;

    private final MeterRegistry registry;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    IntakeMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    /// A run ended.
    void ended(RunSummary run) {
        var source = label(run.source());
        runs(source, run.status());
        var counts = run.counts();
        rows(source, "inserted", counts.inserted());
        rows(source, "updated", counts.updated());
        rows(source, "unchanged", counts.unchanged());
        rows(source, "rejected", counts.rejected());
        Counter.builder("jobgraph.intake.closed").description("Postings that were closed, as a complete run did not see them.")
                .tag(SOURCE, source).register(registry).increment(run.closed());
    }

    /// A run ended without a word: that too is a failure.
    void broke(String source) {
        runs(label(source), RunStatus.FAILED);
    }

    private void runs(String source, RunStatus status) {
        Counter.builder("jobgraph.intake.runs").description("Runs that ended, by how.").tag(SOURCE, source)
                .tag("status", status.name().toLowerCase(Locale.ROOT)).register(registry).increment();
    }

    // Those that were read are all of them, those that were accepted all but the rejected.
    private void rows(String source, String outcome, int count) {
        Counter.builder("jobgraph.intake.rows").description("Rows that were read, by what became of them.")
                .tag(SOURCE, source).tag("outcome", outcome).register(registry).increment(count);
    }

    private String label(String source) {
        return known.contains(source) || (known.size() < SOURCES && known.add(source)) ? source : "other";
    }
}
