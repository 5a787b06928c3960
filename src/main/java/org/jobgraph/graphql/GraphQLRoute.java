package org.jobgraph.graphql;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

/// `/graphql` over HTTP, before SmallRye's own handler, which keeps the printed schema alone; what streams is taken by
/// [org.jobgraph.graphql.stream.StreamRoute] before. Each request runs on a virtual thread of its own.
@ApplicationScoped
public class GraphQLRoute {

    private static final Logger LOG = Logger.getLogger(GraphQLRoute.class);
    private static final String PATH = "/graphql";

    private final Execution execution;
    private final RequestReader reader;
    private final Admission admission;
    private final Sender sender;
    private final int bodyLimit;
    private final ExecutorService threads = Executors
            .newThreadPerTaskExecutor(Thread.ofVirtual().name("graphql-", 0).factory());

    GraphQLRoute(Execution execution, RequestReader reader, Admission admission, Sender sender,
            @ConfigProperty(name = "jobgraph.graphql.body-limit-bytes") int bodyLimit) {
        this.execution = execution;
        this.reader = reader;
        this.admission = admission;
        this.sender = sender;
        this.bodyLimit = bodyLimit;
    }

    void register(@Observes Router router) {
        router.route(PATH).order(-3).handler(BodyHandler.create(false).setBodyLimit(bodyLimit))
                .failureHandler(this::refuseBody);
        router.route(PATH).order(-1).handler(context -> threads.execute(() -> serve(context)));
    }

    void stop(@Observes ShutdownEvent event) {
        threads.shutdown();
    }

    private void serve(RoutingContext context) {
        var mediaType = accepted(context);
        try {
            sender.send(context, answer(context, mediaType));
        } catch (HttpRefusal refusal) {
            sender.send(context, refusal, mediaType);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("A request failed outside its fields", e);
            sender.send(context, new HttpRefusal(500, "INTERNAL", "The request could not be answered."), mediaType);
        }
    }

    private Reply answer(RoutingContext context, @Nullable String mediaType) {
        if (mediaType == null) {
            throw new HttpRefusal(406, "NOT_ACCEPTABLE",
                    "This endpoint answers application/graphql-response+json or application/json.");
        }
        var envelope = reader.read(context);
        if (envelope.requests().stream().anyMatch(execution::subscribes)) {
            throw HttpRefusal.needsStream();
        }
        var answers = admission.during(() -> envelope.requests().stream().map(execution::answer).toList());
        return envelope.batch()
                ? new Reply(200, mediaType, Answer.array(answers))
                : new Reply(MediaTypes.status(mediaType, answers.getFirst()), mediaType, answers.getFirst().json());
    }

    private static @Nullable String accepted(RoutingContext context) {
        return MediaTypes.accepted(String.join(",", context.request().headers().getAll("Accept")));
    }

    private void refuseBody(RoutingContext context) {
        if (context.statusCode() == 413) {
            var refusal = new HttpRefusal(413, "BODY_TOO_LARGE", "A request may have %d bytes.".formatted(bodyLimit));
            sender.send(context, refusal, accepted(context));
        } else {
            context.next();
        }
    }
}
