package org.jobgraph.graphql;

import java.util.List;

import jakarta.inject.Singleton;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;

/// Reads a GraphQL request from an HTTP one, as the GraphQL-over-HTTP specification has it: POST with a JSON body, or GET
/// with `query`, `operationName`, `variables` and `extensions` in the address.
@Singleton
class RequestReader {

    private final Parameters parameters;
    private final Execution execution;

    RequestReader(Parameters parameters, Execution execution) {
        this.parameters = parameters;
        this.execution = execution;
    }

    Envelope read(RoutingContext context) {
        checkHead(context);
        return context.request().method().equals(HttpMethod.POST) ? posted(context) : asked(context);
    }

    /// Judges a request by its method and headers.
    ///
    /// @throws HttpRefusal when they do not fit a GraphQL request
    static void checkHead(RoutingContext context) {
        var request = context.request();
        var method = request.method();
        if (method.equals(HttpMethod.POST)) {
            checkBodyType(request);
        } else if (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)) {
            CrossSite.refuseForged(request.headers());
        } else {
            context.response().putHeader("Allow", "GET, HEAD, POST");
            throw new HttpRefusal(405, "METHOD_NOT_ALLOWED",
                    "This endpoint takes GET and POST, not " + method.name() + ".");
        }
    }

    private static void checkBodyType(HttpServerRequest request) {
        var type = String.join(", ", request.headers().getAll("Content-Type"));
        if (!MediaTypes.isJson(type)) {
            throw new HttpRefusal(415, "UNSUPPORTED_MEDIA_TYPE", "A request body must be application/json in UTF-8, but is "
                    + (type.isEmpty() ? "of no stated type." : type + "."));
        }
        var coding = request.getHeader("Content-Encoding");
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            throw new HttpRefusal(415, "UNSUPPORTED_CONTENT_ENCODING",
                    "A request body must come as it is, but is encoded with " + coding + ".");
        }
    }

    private Envelope posted(RoutingContext context) {
        var body = context.body().buffer();
        return parameters.posted(body == null ? new byte[0] : body.getBytes());
    }

    private Envelope asked(RoutingContext context) {
        try {
            var sent = context.queryParams();
            var request = parameters.asked(sent.get("query"), sent.get("operationName"), sent.get("variables"),
                    sent.get("extensions"));
            if (!execution.onlyReads(request)) {
                context.response().putHeader("Allow", "POST");
                throw new HttpRefusal(405, "METHOD_NOT_ALLOWED", "Only a query may be sent by GET.");
            }
            return new Envelope(List.of(request), false);
        } catch (HttpException _) {
            throw HttpRefusal.badRequest("The address is not properly encoded.");
        }
    }
}
