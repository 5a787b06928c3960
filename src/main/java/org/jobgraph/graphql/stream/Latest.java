package org.jobgraph.graphql.stream;

import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;

import org.jspecify.annotations.Nullable;

/// The newest event of a publisher that nobody has taken yet. Older ones are forgotten, so that nothing piles up for a client
/// that is slow.
final class Latest implements Subscriber<Object> {

    private @Nullable Subscription source;
    private @Nullable Object newest;
    private @Nullable Throwable failure;
    private boolean ended;

    /// Waits for an event.
    ///
    /// @return null when none will come any more
    synchronized @Nullable Object take() throws InterruptedException {
        while (newest == null && !ended) {
            wait();
        }
        var taken = newest;
        newest = null;
        return taken;
    }

    /// Why there are no more events; null when that is as it should be.
    synchronized @Nullable Throwable failure() {
        return failure;
    }

    /// Wants no more events; whoever waits for one gets none.
    void end() {
        var left = stop(null);
        if (left != null) {
            left.cancel();
        }
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        if (keep(subscription)) {
            subscription.request(Long.MAX_VALUE);
        } else {
            subscription.cancel();
        }
    }

    @Override
    public synchronized void onNext(Object event) {
        if (!ended) {
            newest = event;
            notifyAll();
        }
    }

    @Override
    public void onError(Throwable cause) {
        stop(cause);
    }

    @Override
    public synchronized void onComplete() {
        ended = true;
        notifyAll();
    }

    private synchronized boolean keep(Subscription subscription) {
        source = subscription;
        return !ended;
    }

    private synchronized @Nullable Subscription stop(@Nullable Throwable cause) {
        ended = true;
        newest = null;
        failure = cause;
        notifyAll();
        return source;
    }
}
