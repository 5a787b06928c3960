package org.jobgraph.graphql;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jobgraph.watch.Traffic;
import org.jobgraph.watch.Visit;
import org.jspecify.annotations.Nullable;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

/// `/graphql` over HTTP, before SmallRye's own handler, which keeps the printed schema alone; what streams is taken by
/// [org.jobgraph.graphql.stream.StreamRoute] before. What was answered before is answered from
/// memory ([Shortcut]); any other request runs on a virtual thread of its own.
@ApplicationScoped
public class GraphQLRoute {

    private static final Logger LOG = Logger.getLogger(GraphQLRoute.class);
    private static final String PATH = "/graphql";

    private final Execution execution;
    private final RequestReader reader;
    private final Admission admission;
    private final Replies replies;
    private final Shortcut shortcut;
    private final Sender sender;
    private final Budgets budgets;
    private final Operators operators;
    private final Cancellations cancellations;
    private final Traffic traffic;
    private final int bodyLimit;
    private final ExecutorService threads = Executors
            .newThreadPerTaskExecutor(Thread.ofVirtual().name("graphql-", 0).factory());

    GraphQLRoute(Execution execution, RequestReader reader, Admission admission, Replies replies,
            Shortcut shortcut, Sender sender, Budgets budgets, Operators operators, Cancellations cancellations,
            Traffic traffic,
            @ConfigProperty(name = "jobgraph.graphql.body-limit-bytes") int bodyLimit) {
        this.execution = execution;
        this.reader = reader;
        this.admission = admission;
        this.replies = replies;
        this.shortcut = shortcut;
        this.sender = sender;
        this.budgets = budgets;
        this.operators = operators;
        this.cancellations = cancellations;
        this.traffic = traffic;
        this.bodyLimit = bodyLimit;
    }

    void register(@Observes Router router) {
        router.route(PATH).order(-3).handler(BodyHandler.create(false).setBodyLimit(bodyLimit))
                .failureHandler(this::refuseBody);
        router.route(PATH).order(-1).handler(context -> {
            if (!shortcut.answers(context)) {
                var visit = visit(context);
                var cancellation = cancellations.watch(context,
                        () -> visit.beside(() -> sender.send(context, HttpRefusal.late(), accepted(context))));
                threads.execute(() -> visit.serving(() -> serve(context, cancellation)));
            }
        });
    }

    void stop(@Observes ShutdownEvent event) {
        threads.shutdown();
    }

    private Visit visit(RoutingContext context) {
        return traffic.begin(context.request().headers()::get);
    }

    private void serve(RoutingContext context, Cancellation cancellation) {
        var mediaType = accepted(context);
        try {
            var reply = cancellation.during(() -> answer(context, mediaType));
            cancellation.answer(() -> sender.send(context, reply));
        } catch (HttpRefusal refusal) {
            cancellation.answer(() -> sender.send(context, refusal, mediaType));
        } catch (Cancelled _) {
            Visit.abandoned();
            LOG.debug("A request ended early: its client went away, or its deadline passed");
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("A request failed outside its fields", e);
            cancellation.answer(() -> sender.send(context,
                    new HttpRefusal(500, "INTERNAL", "The request could not be answered."), mediaType));
        }
    }

    private Reply answer(RoutingContext context, @Nullable String mediaType) {
        if (mediaType == null) {
            throw new HttpRefusal(406, "NOT_ACCEPTABLE",
                    "This endpoint answers application/graphql-response+json or application/json.");
        }
        var envelope = reader.read(context);
        tell(envelope);
        if (envelope.requests().stream().anyMatch(execution::subscribes)) {
            throw HttpRefusal.needsStream();
        }
        if (!envelope.requests().stream().allMatch(execution::onlyReads)) {
            operators.caller(context.request()).checkOperator();
        }
        charge(context, envelope);
        return envelope.batch()
                ? new Reply(200, mediaType, Answer.array(executed(envelope)))
                : replies.to(context, envelope.requests().getFirst(), mediaType);
    }

    private void tell(Envelope envelope) {
        if (envelope.batch()) {
            Visit.isBatch();
        } else {
            execution.tell(envelope.requests().getFirst());
        }
    }

    private List<Answer> executed(Envelope envelope) {
        return admission.during(() -> envelope.requests().stream().map(execution::answer).toList());
    }

    private void charge(RoutingContext context, Envelope envelope) {
        if (budgets.areLimited()) {
            budgets.take(context.request().remoteAddress(),
                    envelope.requests().stream().map(execution::cost).mapToLong(Cost::charge).sum());
        }
    }

    private static @Nullable String accepted(RoutingContext context) {
        return MediaTypes.accepted(context.request());
    }

    private void refuseBody(RoutingContext context) {
        if (context.statusCode() == 413) {
            var refusal = new HttpRefusal(413, "BODY_TOO_LARGE", "A request may have %d bytes.".formatted(bodyLimit));
            visit(context).serving(() -> sender.send(context, refusal, accepted(context)));
        } else {
            context.next();
        }
    }
}
