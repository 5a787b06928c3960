package org.jobgraph.graphql;

import jakarta.inject.Singleton;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/// The short road: answers a request that came before byte by byte at once, on the event loop, unread. Whatever is not as
/// usual takes the long one, where it is judged and told why.
@Singleton
class Shortcut {

    private final ResponseCache cache;
    private final Budgets budgets;
    private final Sender sender;

    Shortcut(ResponseCache cache, Budgets budgets, Sender sender) {
        this.cache = cache;
        this.budgets = budgets;
        this.sender = sender;
    }

    /// Answers, or says that it cannot.
    boolean answers(RoutingContext context) {
        if (!cache.isOn() || CacheControl.isPersonal(context.request())) {
            return false;
        }
        var began = System.nanoTime();
        var raw = RawRequest.of(context);
        var outcome = raw == null ? null : cache.find(raw);
        var mediaType = outcome == null ? null : MediaTypes.accepted(context.request());
        if (outcome == null || mediaType == null || !isReady(outcome.content(), context.request()) || !isInOrder(context)) {
            return false;
        }
        send(context, outcome, mediaType, began);
        return true;
    }

    // Compressing is too long for the event loop.
    private static boolean isReady(Content content, HttpServerRequest request) {
        return content.isReady(content.fit(Sender.wish(request)));
    }

    // Its bytes are; its head may be another one.
    private static boolean isInOrder(RoutingContext context) {
        try {
            RequestReader.checkHead(context);
            return true;
        } catch (HttpRefusal _) {
            return false;
        }
    }

    private void send(RoutingContext context, Outcome outcome, String mediaType, long began) {
        try {
            if (budgets.areLimited()) {
                budgets.take(context.request().remoteAddress(), outcome.points());
            }
            sender.send(context, outcome.as(mediaType));
            if (outcome.tally() != null) {
                outcome.tally().hit(System.nanoTime() - began);
            }
        } catch (HttpRefusal refusal) {
            if (outcome.tally() != null) {
                outcome.tally().refused(refusal.code(), System.nanoTime() - began);
            }
            sender.send(context, refusal, mediaType);
        }
    }
}
