package org.jobgraph.watch;

import java.util.List;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;

/// Samples requests, and what belongs to them: the statement that looks each second for newer data is no trace of its own. A
/// client that samples its request has decided for ours too.
@Singleton
class RequestsAlone implements Sampler {

    private final Sampler requests;

    /// @param share of the requests without a `traceparent`, from 0 to 1
    RequestsAlone(@ConfigProperty(name = "quarkus.otel.traces.sampler.arg", defaultValue = "1.0") double share) {
        this.requests = Sampler.parentBased(Sampler.traceIdRatioBased(share));
    }

    @Override
    public SamplingResult shouldSample(Context parent, String traceId, String name, SpanKind kind, Attributes attributes,
            List<LinkData> links) {
        return kind == SpanKind.SERVER || Span.fromContext(parent).getSpanContext().isValid()
                ? requests.shouldSample(parent, traceId, name, kind, attributes, links)
                : SamplingResult.drop();
    }

    @Override
    public String getDescription() {
        return "RequestsAlone{" + requests.getDescription() + "}";
    }
}
