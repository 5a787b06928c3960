package org.jobgraph.graphql;

import jakarta.inject.Singleton;

import org.jobgraph.watch.Road;
import org.jobgraph.watch.Visit;
import org.jspecify.annotations.Nullable;

import io.vertx.ext.web.RoutingContext;

/// Makes the reply to a request: of what is in the cache, of what the same request that is under way gets, or by executing it
/// when it is its turn. Only the last takes a place, a connection and a transaction.
// No proxy, as on the road of each request.
@Singleton
class Replies {

    private final Execution execution;
    private final Admission admission;
    private final ResponseCache cache;
    private final Dating dating;
    private final SingleFlight<ResponseKey, Outcome> flights = new SingleFlight<>(Outcome::isGood);

    Replies(Execution execution, Admission admission, ResponseCache cache, Dating dating) {
        this.execution = execution;
        this.admission = admission;
        this.cache = cache;
        this.dating = dating;
    }

    Reply to(RoutingContext context, GraphQLRequest request, String mediaType) {
        if (!cache.isOn() || CacheControl.isPersonal(context.request()) || !execution.onlyReads(request)) {
            return Outcome.of(admission.during(() -> execution.answer(request)), 0).as(mediaType);
        }
        var key = cache.key(request);
        var wish = Sender.wish(context.request());
        var outcome = kept(key, request, wish);
        if (outcome.isGood()) {
            recognize(RawRequest.of(context), request, key);
        }
        return outcome.as(mediaType);
    }

    private Outcome kept(ResponseKey key, GraphQLRequest request, @Nullable Coding wish) {
        var known = cache.find(key);
        Visit.takes(known == null ? Road.SHARED : Road.HIT);
        var outcome = known == null ? flights.during(key, () -> execute(key, request, wish)) : known;
        var coding = outcome.content().fit(wish);
        if (!outcome.isGood() || outcome.content().isReady(coding)) {
            return outcome;
        }
        var coded = outcome.with(coding);
        cache.enrich(key, coded.content());
        return coded;
    }

    private Outcome execute(ResponseKey key, GraphQLRequest request, @Nullable Coding wish) {
        // Somebody else's may have come in just before.
        var known = cache.find(key);
        if (known != null) {
            return known;
        }
        Visit.takes(Road.MISS);
        var dated = admission.during(() -> dating.during(() -> execution.answer(request)));
        var outcome = Outcome.of(dated.answer(), Cost.charge(execution.cost(request)));
        var made = outcome.isGood() ? outcome.with(outcome.content().fit(wish)) : outcome;
        if (dated.version() != null) {
            cache.keep(key.at(dated.version()), made);
        }
        return made;
    }

    // Not a document that comes with its hash, which is to be kept among the persisted queries each time. What is shorter than
    // the document does not have it.
    private void recognize(@Nullable RawRequest raw, GraphQLRequest request, ResponseKey key) {
        if (raw != null
                && (!request.extensions().containsKey("persistedQuery") || raw.length() < request.query().length())) {
            cache.recognize(raw, key);
        }
    }
}
