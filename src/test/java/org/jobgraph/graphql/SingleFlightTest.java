package org.jobgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SingleFlightTest {

    private static final int OTHERS = 20;

    private final SingleFlight<String, String> flights = new SingleFlight<>(value -> !value.startsWith("bad"));
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger runs = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);

    @AfterEach
    void end() {
        threads.close();
    }

    @Test
    void work_forOneKey_isDoneOnce() throws Exception {
        var answers = lead(() -> "good");
        assertEquals("other", flights.during("another key", () -> "other"));
        go.countDown();
        for (var answer : answers) {
            assertEquals("good", answer.get());
        }
        assertEquals(1, runs.get());
        assertEquals("later", flights.during("key", () -> "later"));
    }

    @Test
    void leader_thatFails_failsNobodyElse() throws Exception {
        var answers = lead(() -> {
            throw HttpRefusal.overloaded();
        });
        go.countDown();
        var failed = assertThrows(ExecutionException.class, () -> answers.getFirst().get());
        assertInstanceOf(HttpRefusal.class, failed.getCause());
        for (var answer : answers.subList(1, answers.size())) {
            assertEquals("own", answer.get());
        }
        assertEquals(1 + OTHERS, runs.get());
    }

    @Test
    void answer_thatIsNotGood_isTheLeadersAlone() throws Exception {
        var answers = lead(() -> "bad");
        go.countDown();
        assertEquals("bad", answers.getFirst().get());
        for (var answer : answers.subList(1, answers.size())) {
            assertEquals("own", answer.get());
        }
    }

    // Its client went away: the rest still want one answer, and not one each.
    @Test
    void leader_thatIsCancelled_isFollowedByAnother() throws Exception {
        var answers = lead(() -> {
            throw new Cancelled();
        });
        go.countDown();
        assertThrows(ExecutionException.class, () -> answers.getFirst().get());
        for (var answer : answers.subList(1, answers.size())) {
            assertEquals("own", answer.get());
        }
        assertTrue(runs.get() < 1 + OTHERS, runs + " runs");
    }

    @Test
    void follower_thatIsCancelled_waitsNoLonger() throws Exception {
        lead(() -> "good");
        var cancellation = new Cancellation(Long.MAX_VALUE, () -> {
        });
        var follower = threads.submit(() -> cancellation.during(() -> flights.during("key", () -> "own")));
        threads.submit(cancellation::cancel).get();
        var ended = assertThrows(ExecutionException.class, follower::get);
        assertInstanceOf(Cancelled.class, ended.getCause());
        go.countDown();
    }

    // The first does `work` when it may go on; the others wait, and would do their own.
    private List<Future<String>> lead(Supplier<String> work) throws Exception {
        var answers = new ArrayList<Future<String>>();
        answers.add(threads.submit(() -> flights.during("key", () -> {
            runs.incrementAndGet();
            begun.countDown();
            await(go);
            return work.get();
        })));
        begun.await();
        var waiting = new ArrayList<Thread>();
        for (var i = 0; i < OTHERS; i++) {
            answers.add(threads.submit(() -> {
                synchronized (waiting) {
                    waiting.add(Thread.currentThread());
                }
                return flights.during("key", () -> {
                    runs.incrementAndGet();
                    sleep();
                    return "own";
                });
            }));
        }
        while (!allWait(waiting)) {
            Thread.sleep(1);
        }
        return answers;
    }

    private static boolean allWait(List<Thread> threads) {
        synchronized (threads) {
            return threads.size() == OTHERS
                    && threads.stream().allMatch(thread -> thread.getState() == Thread.State.WAITING);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    // Long enough for the others to see that there is a new first one.
    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
