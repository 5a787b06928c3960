package org.jobgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;

class AdmissionTest {

    @Test
    void request_whenAllPlacesAreTaken_isRefusedAtOnce() throws Exception {
        var admission = new Admission(1, 1, Duration.ofMinutes(1));
        var inside = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> admission.during(() -> {
                inside.countDown();
                await(go);
                return "first";
            }));
            inside.await();
            var waiting = new Thread[1];
            var second = threads.submit(() -> {
                waiting[0] = Thread.currentThread();
                return admission.during(() -> "second");
            });
            while (waiting[0] == null || waiting[0].getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
            var refused = assertThrows(HttpRefusal.class, () -> admission.during(() -> "third"));
            assertEquals(503, refused.status(MediaTypes.JSON));
            go.countDown();
            assertEquals("first", first.get());
            assertEquals("second", second.get());
        }
        assertEquals("later", admission.during(() -> "later"));
    }

    @Test
    void request_whoseTurnDoesNotCome_isRefused() throws Exception {
        var admission = new Admission(1, 5, Duration.ofMillis(1));
        admission.during(() -> assertThrows(HttpRefusal.class, () -> admission.during(() -> "inner")));
        assertEquals("later", admission.during(() -> "later"));
    }

    @Test
    void work_thatFails_leavesItsPlace() {
        var admission = new Admission(1, 1, Duration.ofMillis(1));
        assertThrows(IllegalStateException.class, () -> admission.during(() -> {
            throw new IllegalStateException("fails");
        }));
        assertEquals("later", admission.during(() -> "later"));
    }

    @Test
    void places_belowOne_areRefusedByName() {
        var refused = assertThrows(IllegalArgumentException.class, () -> new Admission(0, 1, Duration.ofMillis(1)));
        assertEquals("jobgraph.graphql.admission.running must be 1 or more, but is 0", refused.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Admission(1, 0, Duration.ofMillis(1)));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void running_asManyAsConnections_isRefusedByName() {
        var refused = assertThrows(IllegalArgumentException.class,
                () -> new Admission(OptionalInt.of(4), 1, Duration.ofSeconds(1), 4));
        assertEquals("jobgraph.graphql.admission.running must be less than quarkus.datasource.reads.jdbc.max-size, which is 4,"
                + " but is 4", refused.getMessage());
    }

    @Test
    void running_notSaid_leavesTwoConnections() {
        var admission = new Admission(OptionalInt.empty(), 1, Duration.ofMillis(1), 3);
        admission.during(() -> assertThrows(HttpRefusal.class, () -> admission.during(() -> "one too many")));
    }
}
