package org.jobgraph.graphql.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import org.jobgraph.ThrowAwayDatabase;
import org.jobgraph.graphql.Answer;
import org.jobgraph.graphql.Operations;
import org.jobgraph.graphql.Started;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.buffer.Buffer;

/// Limits, slow clients and the end, without a network between.
@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class RunsTest {

    @Inject
    Operations operations;

    @Test
    void client_thatIsSlow_getsTheNewestEventAlone() throws Exception {
        var runs = new Runs(operations, 1);
        var client = new Client();
        var subscribed = new CompletableFuture<Subscriber<? super Object>>();
        runs.begin(runs.prepare(() -> new Started.Streaming(subscribed::complete, RunsTest::plain), client));
        var run = subscribed.get(10, TimeUnit.SECONDS);
        run.onNext(1);
        client.speaks.await();
        for (var event = 2; event <= 1000; event++) {
            run.onNext(event);
        }
        assertEquals("1", client.read());
        assertEquals("1000", client.read());
        run.onComplete();
        assertEquals("complete", client.read());
    }

    @Test
    void operation_overTheLimitOfTheProcess_isRefusedUntilAPlaceIsFree() throws Exception {
        var runs = new Runs(operations, 1);
        try (var events = new SubmissionPublisher<Integer>()) {
            var run = runs.prepare(() -> new Started.Streaming(events, RunsTest::plain), new Client());
            runs.begin(run);
            var refused = new Client();
            runs.begin(runs.prepare(() -> new Started.Streaming(events, RunsTest::plain), refused));
            assertTrue(refused.read().contains("TOO_MANY_OPERATIONS"));
            run.cancel();
            assertEquals("\"later\"", later(runs));
        }
    }

    @Test
    void subscription_atTheEndOfTheService_isCompleted() throws Exception {
        var runs = new Runs(operations, 1);
        try (var events = new SubmissionPublisher<Integer>()) {
            var client = new Client();
            runs.begin(runs.prepare(() -> new Started.Streaming(events, RunsTest::plain), client));
            Thread.ofVirtual().start(runs::finish);
            assertEquals("complete", client.read());
        }
    }

    @Test
    void operation_afterTheEndOfTheService_isCompletedAtOnce() throws Exception {
        var runs = new Runs(operations, 1);
        runs.finish();
        var client = new Client();
        runs.begin(runs.prepare(() -> new Started.Answered(new Answer(Buffer.buffer("1"), true, false)), client));
        assertEquals("complete", client.read());
        assertEquals(0, runs.count());
    }

    @Test
    void events_thatBreakOff_endInAnError() throws Exception {
        var runs = new Runs(operations, 1);
        try (var events = new SubmissionPublisher<Integer>()) {
            var client = new Client();
            runs.begin(runs.prepare(() -> new Started.Streaming(events, RunsTest::plain), client));
            while (events.getNumberOfSubscribers() == 0) {
                Thread.onSpinWait();
            }
            events.closeExceptionally(new IllegalStateException("a test's own failure"));
            var said = client.read();
            assertTrue(said.contains("INTERNAL"), said);
        }
    }

    private static Answer plain(Object event) {
        return new Answer(Buffer.buffer(event.toString()), true, false);
    }

    // A place is free a moment after its operation was cancelled.
    private static String later(Runs runs) throws InterruptedException {
        for (var attempt = 0; attempt < 100; attempt++) {
            var client = new Client();
            runs.begin(runs.prepare(
                    () -> new Started.Answered(new Answer(Buffer.buffer("\"later\""), true, false)), client));
            var said = client.read();
            if (!said.contains("TOO_MANY_OPERATIONS")) {
                return said;
            }
            Thread.sleep(10);
        }
        return "never";
    }

    /// Takes the next word only when the test reads it.
    private static final class Client implements Outlet {

        private final SynchronousQueue<String> words = new SynchronousQueue<>();

        private final CountDownLatch speaks = new CountDownLatch(1);

        String read() throws InterruptedException {
            var word = words.poll(10, TimeUnit.SECONDS);
            return word == null ? "nothing" : word;
        }

        @Override
        public void next(Answer answer) {
            say(answer.json().toString());
        }

        @Override
        public void refuse(Answer answer) {
            say(answer.json().toString());
        }

        @Override
        public void complete() {
            say("complete");
        }

        private void say(String word) {
            speaks.countDown();
            try {
                words.put(word);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
