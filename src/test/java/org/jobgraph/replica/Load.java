package org.jobgraph.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.jboss.logging.Logger;

/// Clients that ask all the time, and note what they do not get.
final class Load implements Closeable {

    private static final Logger LOG = Logger.getLogger(Load.class);
    private static final int CLIENTS = 3;
    private static final int PAUSE_MILLIS = 15;
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicLong slowest = new AtomicLong();
    private final List<Thread> clients = new ArrayList<>();
    private volatile boolean over;

    Load(List<Service> services) {
        for (var service : services) {
            for (var client = 0; client < CLIENTS; client++) {
                clients.add(Thread.startVirtualThread(() -> askOn(service)));
            }
        }
    }

    private void askOn(Service service) {
        for (var time = 0; !over; time++) {
            try {
                ask(service, 1 + time % 10);
                Thread.sleep(PAUSE_MILLIS);
            } catch (IOException e) {
                failures.add(e.toString());
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    private void ask(Service service, int first) throws IOException, InterruptedException {
        var began = System.nanoTime();
        var answer = service.post("""
                {"query": "{ jobPostings(first: %d) { totalCount nodes { id title company { name } } } }"}""".formatted(first));
        if (answer.statusCode() != 200 || answer.body().contains("\"errors\"") || !answer.body().contains("\"title\"")) {
            failures.add(answer.statusCode() + " " + answer.body());
        }
        answered.incrementAndGet();
        slowest.accumulateAndGet(System.nanoTime() - began, Math::max);
    }

    int answered() {
        return answered.get();
    }

    /// Insists that every request so far has been answered, and says how long the slowest took since this was asked the last time.
    void nobodyNoticed(String what) {
        LOG.infof("With %s: %d answers so far, the slowest meanwhile %d ms", what, answered(),
                slowest.getAndSet(0) / 1_000_000);
        assertEquals(List.of(), List.copyOf(failures), what);
    }

    @Override
    public void close() {
        over = true;
        for (var client : clients) {
            try {
                client.join();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
