package org.jobgraph.watch;

import java.util.List;
import java.util.function.UnaryOperator;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.sdk.trace.IdGenerator;

/// Begins traces, when there is anybody to collect them.
@Singleton
class Traces {

    private static final TextMapGetter<UnaryOperator<@Nullable String>> HEADERS = new Headers();

    private final OpenTelemetry telemetry;
    private final Tracer tracer;
    private final boolean on;

    Traces(OpenTelemetry telemetry, @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean off) {
        this.telemetry = telemetry;
        this.tracer = telemetry.getTracer("org.jobgraph");
        this.on = !off;
    }

    /// The trace of a request; null when nobody collects it.
    ///
    /// @param header finds the value of a header by its name
    @Nullable
    Trace begin(UnaryOperator<@Nullable String> header) {
        if (!on) {
            return null;
        }
        var parent = telemetry.getPropagators().getTextMapPropagator().extract(Context.root(), header, HEADERS);
        var span = tracer.spanBuilder("graphql").setSpanKind(SpanKind.SERVER).setParent(parent).startSpan();
        return span.getSpanContext().isValid() ? new Trace(tracer, span) : null;
    }

    /// The id that tells the lines of a request in the log, where nobody collects its trace: the one that its client has for it, else
    /// one of its own.
    ///
    /// @return 32 hexadecimal digits
    static String id(UnaryOperator<@Nullable String> header) {
        var parent = W3CTraceContextPropagator.getInstance().extract(Context.root(), header, HEADERS);
        var context = Span.fromContext(parent).getSpanContext();
        return context.isValid() ? context.getTraceId() : IdGenerator.random().generateTraceId();
    }

    private static final class Headers implements TextMapGetter<UnaryOperator<@Nullable String>> {

        @Override
        public Iterable<String> keys(UnaryOperator<@Nullable String> header) {
            return List.of();
        }

        @Override
        public @Nullable String get(@Nullable UnaryOperator<@Nullable String> header, String key) {
            return header == null ? null : header.apply(key);
        }
    }
}
