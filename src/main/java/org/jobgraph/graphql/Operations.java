package org.jobgraph.graphql;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.jobgraph.watch.Traffic;
import org.jobgraph.watch.Visit;

import com.fasterxml.jackson.databind.JsonNode;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/// Executes what comes over a stream, under the rules and limits of the requests that come over plain HTTP. Each method
/// blocks.
@ApplicationScoped
public class Operations {

    private static final Logger LOG = Logger.getLogger(Operations.class);

    private static final int EVENTS_AT_ONCE = 4;

    private final Semaphore turns = new Semaphore(EVENTS_AT_ONCE, true);
    private final RequestReader reader;
    private final Parameters parameters;
    private final Execution execution;
    private final Subscriptions subscriptions;
    private final Admission admission;
    private final Answers answers;
    private final Sender sender;
    private final Operators operators;
    private final Traffic traffic;

    Operations(RequestReader reader, Parameters parameters, Execution execution, Subscriptions subscriptions,
            Admission admission, Answers answers, Sender sender, Operators operators, Traffic traffic) {
        this.reader = reader;
        this.parameters = parameters;
        this.execution = execution;
        this.subscriptions = subscriptions;
        this.admission = admission;
        this.answers = answers;
        this.sender = sender;
        this.operators = operators;
        this.traffic = traffic;
    }

    /// Whether an HTTP request would rather have a stream of events than JSON. HEAD has no body for events.
    public boolean wantsEvents(RoutingContext context) {
        return !context.request().method().equals(HttpMethod.HEAD)
                && MediaTypes.prefersEvents(String.join(",", context.request().headers().getAll("Accept")));
    }

    /// Who sends an HTTP request, be it one that opens a stream.
    public Caller caller(RoutingContext context) {
        return operators.caller(context.request());
    }

    /// The request that an HTTP request for an event stream carries. What carries none is refused here, as JSON.
    public Optional<GraphQLRequest> read(RoutingContext context) {
        try {
            var envelope = reader.read(context);
            if (envelope.batch()) {
                throw HttpRefusal.badRequest("An event stream answers one request, not a list of them.");
            }
            return Optional.of(envelope.requests().getFirst());
        } catch (HttpRefusal refusal) {
            sender.send(context, refusal, null);
            return Optional.empty();
        }
    }

    /// Starts what a message's payload asks.
    public Started start(JsonNode payload, Caller caller) {
        return begun(() -> started(parameters.request("The payload", payload), caller));
    }

    /// Starts a request.
    public Started start(GraphQLRequest request, Caller caller) {
        return begun(() -> started(request, caller));
    }

    /// A refusal, in the shape of an answer.
    public Answer refusal(String code, String reason) {
        return answer(new HttpRefusal(503, code, reason));
    }

    /// Refuses an HTTP request.
    public void refuse(RoutingContext context, int status, String code, String reason) {
        sender.send(context, new HttpRefusal(status, code, reason), null);
    }

    private Started begun(Supplier<Started> start) {
        return traffic.during(() -> guarded(start, Started.Answered::new));
    }

    private Started started(GraphQLRequest request, Caller caller) {
        execution.tell(request);
        if (!execution.onlyReads(request)) {
            caller.checkOperator();
        }
        if (!execution.subscribes(request)) {
            return new Started.Answered(admission.during(() -> execution.answer(request)));
        }
        return switch (admission.during(() -> subscriptions.open(request))) {
            case Started.Answered answered -> answered;
            case Started.Streaming(var events, var answer) -> new Started.Streaming(events,
                    event -> traffic.during(() -> occurred(request, () -> answer.apply(event))));
        };
    }

    private Answer occurred(GraphQLRequest request, Supplier<Answer> work) {
        execution.tell(request);
        Visit.isEvent();
        return guarded(() -> inTurn(work), refused -> refused);
    }

    // The events of many subscriptions come at the same moment, and are not to keep queries from their turn.
    private Answer inTurn(Supplier<Answer> work) {
        turns.acquireUninterruptibly();
        try {
            return admission.during(work);
        } finally {
            turns.release();
        }
    }

    private <T> T guarded(Supplier<T> work, Function<Answer, T> refused) {
        try {
            return work.get();
        } catch (HttpRefusal refusal) {
            return refused.apply(answer(refusal));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("A request failed outside its fields", e);
            return refused.apply(refusal("INTERNAL", "The request could not be answered."));
        }
    }

    private Answer answer(HttpRefusal refusal) {
        return new Answer(answers.of(refusal), false, true);
    }
}
