package org.jobgraph.ops.health;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.jboss.logging.Logger;
import org.jobgraph.ops.DatabaseTrouble;
import org.jobgraph.replica.Repeat;

import io.agroal.api.AgroalDataSource;

/// Asks a database, and waits for its answer no longer than who asks for health does.
final class Probe {

    private static final Logger LOG = Logger.getLogger(Probe.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private Probe() {
    }

    /// Asks, and leaves the answer for [#await].
    static CompletableFuture<Optional<String>> begin(AgroalDataSource database, Question question) {
        return begin(() -> question.askedOf(database));
    }

    /// Asks as requests do: again, when the server has gone that a connection led to.
    static CompletableFuture<Optional<String>> begin(AgroalDataSource reads, Repeat repeat, Question question) {
        return begin(() -> repeat.until(() -> question.askedOf(reads)));
    }

    private static CompletableFuture<Optional<String>> begin(Supplier<Optional<String>> question) {
        var answer = new CompletableFuture<Optional<String>>().completeOnTimeout(
                Optional.of("the database does not answer within %d s".formatted(PATIENCE.toSeconds())), PATIENCE.toMillis(),
                TimeUnit.MILLISECONDS);
        Thread.ofVirtual().name("health").start(() -> {
            try {
                answer.complete(question.get());
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }

    /// What is wrong, in words; empty when nothing is.
    static Optional<String> await(CompletableFuture<Optional<String>> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            LOG.debug("The database could not be asked", e);
            return Optional.of(DatabaseTrouble.of(e).map(DatabaseTrouble::why).orElse("the database cannot be asked"));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.of("this process ends");
        }
    }

    /// What is asked; the answer is what is wrong.
    @FunctionalInterface
    interface Question {
        Optional<String> of(Connection connection) throws SQLException;

        /// Asks on a connection of the pool.
        default Optional<String> askedOf(AgroalDataSource database) {
            try (var connection = database.getConnection()) {
                return of(connection);
            } catch (SQLException e) {
                throw new IllegalStateException("a database could not be asked", e);
            }
        }
    }
}
