package org.jobgraph.watch;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/// One request on its way through the service, for who counts and traces. Whoever learns something of the current one says so
/// here; outside of any, that is nothing.
public final class Visit {

    private static final ScopedValue<Visit> CURRENT = ScopedValue.newInstance();

    private final long began = System.nanoTime();
    private final Tallies tallies;
    private final @Nullable Trace trace;
    private final UnaryOperator<@Nullable String> header;
    private @Nullable String traceId;
    private @Nullable Set<String> codes;
    private Tally tally;
    private Road road = Road.PASS;
    private boolean event;
    private int statements;
    private long points;

    Visit(Tallies tallies, @Nullable Trace trace, UnaryOperator<@Nullable String> header) {
        this.tallies = tallies;
        this.trace = trace;
        this.header = header;
        this.tally = tallies.invalid();
    }

    static @Nullable Visit current() {
        return CURRENT.isBound() ? CURRENT.get() : null;
    }

    /// Which operation it is of.
    ///
    /// @param type query, mutation or subscription
    /// @param operation null when it has no name
    public static void isOf(String type, @Nullable String operation) {
        var visit = current();
        if (visit != null) {
            visit.tally = visit.tallies.of(operation);
            if (visit.trace != null) {
                visit.trace.isOf(type, visit.tally.operation());
            }
        }
    }

    /// It is a list of requests, and counted as one.
    public static void isBatch() {
        var visit = current();
        if (visit != null) {
            visit.tally = visit.tallies.batch();
        }
    }

    /// What the current request is counted under; null outside of any.
    public static @Nullable Tally tally() {
        var visit = current();
        return visit == null ? null : visit.tally;
    }

    /// Where its answer comes from.
    public static void takes(Road road) {
        var visit = current();
        if (visit != null) {
            visit.road = road;
        }
    }

    /// What is executed for it.
    public static void costs(long points) {
        var visit = current();
        if (visit != null) {
            visit.points += points;
        }
    }

    /// An SQL statement runs for it, which others trace.
    public static void statement() {
        var visit = current();
        if (visit != null) {
            visit.statements++;
        }
    }

    /// An SQL statement runs for it, until the answer is told of its end.
    public static Step statement(String sql) {
        var visit = current();
        if (visit == null) {
            return Step.UNNOTICED;
        }
        visit.statements++;
        return visit.trace == null ? Step.UNNOTICED : visit.trace.statement(sql);
    }

    /// It gets an error of this code.
    public static void failed(String code) {
        var visit = current();
        if (visit != null) {
            visit.add(code);
        }
    }

    /// Nobody waits for its answer any more. Why, may have been said before.
    public static void abandoned() {
        var visit = current();
        if (visit != null && visit.codes().isEmpty()) {
            visit.add("CLIENT_GONE");
        }
    }

    /// It is an event of a subscription, and no request.
    public static void isEvent() {
        var visit = current();
        if (visit != null) {
            visit.event = true;
        }
    }

    /// Does the work of this request, which ends with it.
    public <T> T during(ScopedValue.CallableOp<T, RuntimeException> work) {
        try {
            return ScopedValue.where(CURRENT, this).call(trace == null ? work : () -> trace.during(work));
        } finally {
            end();
        }
    }

    /// Does the work of this request, which ends with it.
    public void serving(Runnable work) {
        during(() -> {
            work.run();
            return true;
        });
    }

    /// Does something for this request on another thread than its own.
    public void beside(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }

    /// The name that its operation is counted under.
    String operation() {
        return tally.operation();
    }

    /// The id of its trace, be it collected or not; only who asks has it made.
    synchronized String traceId() {
        var known = traceId;
        if (known == null) {
            known = trace == null ? Traces.id(header) : trace.id();
            traceId = known;
        }
        return known;
    }

    private synchronized void add(String code) {
        if (codes == null) {
            codes = new LinkedHashSet<>();
        }
        codes.add(code);
    }

    private synchronized Set<String> codes() {
        return codes == null ? Set.of() : Set.copyOf(codes);
    }

    private void end() {
        var failures = codes();
        failures.forEach(tally::failed);
        tally.executed(statements, points);
        if (event) {
            tally.event();
        } else {
            tally.took(road, System.nanoTime() - began);
        }
        if (trace != null) {
            failures.forEach(trace::failed);
            trace.came(road);
            trace.end();
        }
    }
}
