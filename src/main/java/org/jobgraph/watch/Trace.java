package org.jobgraph.watch;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;

/// The spans of one request: its own, which takes the place that `traceparent` gives it in the trace of its client, and one for
/// each SQL statement, whose text has question marks in the place of values.
final class Trace {

    private final Tracer tracer;
    private final Span span;

    Trace(Tracer tracer, Span span) {
        this.tracer = tracer;
        this.span = span;
    }

    String id() {
        return span.getSpanContext().getTraceId();
    }

    <T> T during(ScopedValue.CallableOp<T, RuntimeException> work) {
        try (var _ = span.makeCurrent()) {
            return work.call();
        }
    }

    void isOf(String type, String operation) {
        span.updateName(type + " " + operation);
        span.setAttribute("graphql.operation.type", type);
        span.setAttribute("graphql.operation.name", operation);
    }

    void came(Road road) {
        span.setAttribute("jobgraph.cache", road.label);
    }

    void failed(String code) {
        span.setAttribute("error.type", code);
        span.setStatus(StatusCode.ERROR);
    }

    void end() {
        span.end();
    }

    Step statement(String sql) {
        var statement = tracer.spanBuilder(firstWord(sql)).setSpanKind(SpanKind.CLIENT).setParent(Context.root().with(span))
                .setAttribute("db.system.name", "postgresql").setAttribute("db.query.text", sql).startSpan();
        return new Step() {

            @Override
            public void failed() {
                statement.setStatus(StatusCode.ERROR);
            }

            @Override
            public void end() {
                statement.end();
            }
        };
    }

    private static String firstWord(String sql) {
        var text = sql.stripLeading();
        var end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }
}
