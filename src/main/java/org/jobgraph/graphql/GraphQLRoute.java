package org.jobgraph.graphql;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

/// `/graphql` over HTTP, before SmallRye's own handler, which keeps WebSockets and the printed schema. Each request runs on a
/// virtual thread of its own.
@ApplicationScoped
public class GraphQLRoute {

    private static final Logger LOG = Logger.getLogger(GraphQLRoute.class);
    private static final String PATH = "/graphql";

    private final Execution execution;
    private final RequestReader reader;
    private final ObjectMapper json;
    private final int bodyLimit;
    private final ExecutorService threads = Executors
            .newThreadPerTaskExecutor(Thread.ofVirtual().name("graphql-", 0).factory());

    GraphQLRoute(Execution execution, RequestReader reader, ObjectMapper json,
            @ConfigProperty(name = "jobgraph.graphql.body-limit-bytes") int bodyLimit) {
        this.execution = execution;
        this.reader = reader;
        this.json = json;
        this.bodyLimit = bodyLimit;
    }

    void register(@Observes Router router) {
        router.route(PATH).order(-2).handler(context -> {
            if (context.request().getHeader("Upgrade") != null) {
                context.next();
            } else {
                BodyHandler.create(false).setBodyLimit(bodyLimit).handle(context);
            }
        }).failureHandler(this::refuseBody);
        router.route(PATH).order(-1).handler(context -> {
            if (context.request().getHeader("Upgrade") != null) {
                context.next();
            } else {
                threads.execute(() -> serve(context));
            }
        });
    }

    void stop(@Observes ShutdownEvent event) {
        threads.shutdown();
    }

    private void serve(RoutingContext context) {
        Reply reply;
        try {
            reply = answer(context);
        } catch (HttpRefusal refusal) {
            reply = refusal.reply(MediaTypes.accepted(context.request().getHeader("Accept")));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("A request failed outside its fields", e);
            reply = new Reply(500, MediaTypes.RESPONSE, Answers.refusal("INTERNAL", "The request could not be answered."));
        }
        send(context, reply);
    }

    private Reply answer(RoutingContext context) {
        var mediaType = MediaTypes.accepted(context.request().getHeader("Accept"));
        if (mediaType == null) {
            throw new HttpRefusal(406, "NOT_ACCEPTABLE",
                    "This endpoint answers application/graphql-response+json or application/json.");
        }
        var result = execution.answer(reader.read(context));
        return new Reply(MediaTypes.status(mediaType, result), mediaType, Answers.of(result));
    }

    private void send(RoutingContext context, Reply reply) {
        var response = context.response();
        if (response.closed()) {
            return;
        }
        response.setStatusCode(reply.status()).putHeader("Content-Type", reply.mediaType() + "; charset=utf-8");
        if (reply.status() == 405) {
            response.putHeader("Allow", "GET, POST");
        }
        try {
            response.end(io.vertx.core.buffer.Buffer.buffer(json.writeValueAsBytes(reply.body())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void refuseBody(RoutingContext context) {
        if (context.statusCode() == 413) {
            send(context, new Reply(413, MediaTypes.RESPONSE,
                    Answers.refusal("BODY_TOO_LARGE", "A request may have %d bytes.".formatted(bodyLimit))));
        } else {
            context.next();
        }
    }
}
