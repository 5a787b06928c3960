package org.jobgraph.rolling;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.jobgraph.Replica;
import org.jspecify.annotations.Nullable;

/// Clients that ask all the time, behind a balancer like that of Kubernetes: who is not ready gets no new connection, and
/// those that it has are used on. They try nothing twice.
final class Load implements AutoCloseable {

    private static final Duration PROBE_EVERY = Duration.ofMillis(200);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final List<Replica> replicas;
    private final List<Thread> threads;
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final Map<Replica, AtomicInteger> answers = new ConcurrentHashMap<>();
    private final Map<Replica, AtomicInteger> goodbyes = new ConcurrentHashMap<>();
    private final AtomicInteger turns = new AtomicInteger();
    private volatile List<Replica> ready;
    private volatile boolean ended;

    /// @param clients of which each has one connection
    Load(List<Replica> replicas, int clients) {
        this.replicas = List.copyOf(replicas);
        this.ready = this.replicas;
        replicas.forEach(replica -> {
            answers.put(replica, new AtomicInteger());
            goodbyes.put(replica, new AtomicInteger());
        });
        threads = IntStream.range(0, clients)
                .mapToObj(number -> Thread.ofVirtual().name("client-" + number).start(() -> ask(number))).toList();
        Thread.ofVirtual().name("probes").start(this::probe);
    }

    /// What went wrong so far.
    List<String> failures() {
        return List.copyOf(failures);
    }

    /// How many requests a replica has answered.
    int answers(Replica replica) {
        return count(answers, replica).get();
    }

    /// How often a replica said with its answer that it closes the connection.
    int goodbyes(Replica replica) {
        return count(goodbyes, replica).get();
    }

    boolean isReady(Replica replica) {
        return ready.contains(replica);
    }

    private static AtomicInteger count(Map<Replica, AtomicInteger> counts, Replica replica) {
        return counts.getOrDefault(replica, new AtomicInteger());
    }

    private void probe() {
        try {
            while (!ended) {
                ready = replicas.stream().filter(Replica::isReady).toList();
                Thread.sleep(PROBE_EVERY);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask(int number) {
        try {
            while (!ended) {
                var chosen = ready;
                if (chosen.isEmpty()) {
                    failures.add("nobody is ready");
                    Thread.sleep(PROBE_EVERY);
                } else {
                    converse(chosen.get(turns.getAndIncrement() % chosen.size()), number);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    // As long as the connection lasts.
    private void converse(Replica replica, int number) throws InterruptedException {
        try (var connection = new KeptConnection(replica.port())) {
            for (var turn = number; connection.isKept() && !ended; turn++) {
                var fault = fault(turn % 2 == 0 ? connection.post(query(turn)) : connection.get(query(turn)));
                if (fault != null) {
                    failures.add(replica + ": " + fault);
                }
                count(answers, replica).incrementAndGet();
                Thread.sleep(PAUSE);
            }
            if (!connection.isKept()) {
                count(goodbyes, replica).incrementAndGet();
            }
        } catch (IOException e) {
            failures.add(replica + ": " + e);
        }
    }

    private static @Nullable String fault(KeptConnection.Reply reply) {
        return reply.status() == 200 && !reply.body().contains("\"errors\"") ? null : reply.status() + " " + reply.body();
    }

    // Pages of many lengths, so that few are answered from memory.
    private static String query(int turn) {
        var first = 1 + turn % 97;
        return switch (turn % 3) {
            case 0 ->
                "{ jobPostings(first: %d) { totalCount nodes { title company { name } role { title } } } }".formatted(first);
            case 1 -> "{ roles(first: %d) { nodes { title outlook { changePercent } } } }".formatted(first);
            default -> "{ cities(first: %d) { nodes { name metro { name } openPostingCount } } }".formatted(first);
        };
    }

    @Override
    public void close() {
        ended = true;
        try {
            for (var thread : threads) {
                thread.join();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
