package org.jobgraph.intake.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.RefusedDocument;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalBiFunction;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;

/// The servers that feeds come from, asked politely: one request at a time and host in a while, again when one fails for a
/// moment, and not at all for some time when it fails again and again. One for a process.
public final class Web implements AutoCloseable {

    private static final double JITTER = 0.5;
    private static final float ALL = 100;

    private final FetchSettings settings;
    private final CheckedHosts hosts;
    private final Client client;
    private final Pace pace = new Pace();
    private final Map<String, CircuitBreaker> breakers = new ConcurrentHashMap<>();

    public Web(FetchSettings settings, Clock clock) {
        this(settings, clock, InetAddress::getAllByName);
    }

    Web(FetchSettings settings, Clock clock, CheckedHosts.Lookup lookup) {
        this.settings = settings;
        this.hosts = new CheckedHosts(settings.allowedHosts(), lookup);
        this.client = new Client(settings, hosts, clock);
    }

    FetchLimits limits() {
        return settings.limits();
    }

    /// Why an address is none to read from, in words, or null when it is one: only http(s), and a host that is public now.
    public @org.jspecify.annotations.Nullable String objection(URI address) {
        var malformed = WebAddress.objection(address);
        if (malformed != null) {
            return malformed;
        }
        try {
            hosts.resolve(address.getHost());
            return null;
        } catch (CheckedHosts.NotPublic e) {
            return e.getMessage();
        } catch (IOException e) {
            return "no such host: " + address.getHost();
        }
    }

    /// The answer, of as many attempts as it takes.
    ///
    /// @param file where it goes
    /// @throws RefusedDocument when it cannot be had
    Reply get(Ask ask, Path file) throws RefusedDocument, InterruptedException {
        var host = host(ask.address());
        var breaker = breakers.computeIfAbsent(host, this::breaker);
        try {
            return retry(ask.deadline())
                    .executeCallable(() -> breaker.executeCallable(() -> attempt(ask, host, file)));
        } catch (RefusedDocument | InterruptedException e) {
            throw e;
        } catch (CallNotPermittedException _) {
            throw refused("%s failed %d times running, and is left alone for %d s".formatted(host, FetchSettings.FAILURES,
                    settings.rest().toSeconds()));
        } catch (Exception e) {
            throw refused(String.valueOf(e.getMessage()));
        }
    }

    private Reply attempt(Ask ask, String host, Path file) throws TryAgain, RefusedDocument, InterruptedException {
        take(ask, host);
        try {
            return client.get(ask, file, address -> take(ask, host(address)));
        } catch (TryAgain e) {
            var after = e.after();
            if (after != null) {
                pace.hold(host, after);
                if (after.compareTo(settings.patience()) > 0) {
                    throw refused(e.getMessage() + ", for " + after.toSeconds() + " s");
                }
            }
            throw e;
        }
    }

    /// Waits for a turn at a host.
    private void take(Ask ask, String host) throws RefusedDocument, InterruptedException {
        var held = pace.held(host);
        if (held.compareTo(settings.patience()) > 0) {
            throw refused(host + " asked to be left alone for another " + held.toSeconds() + " s");
        }
        var interval = settings.interval().compareTo(ask.interval()) > 0 ? settings.interval() : ask.interval();
        Thread.sleep(ask.deadline().atMost(pace.turn(host, settings.interval(), interval)));
        if (ask.deadline().isOver()) {
            throw refused("the time of this run is over");
        }
    }

    private static String host(URI address) {
        return address.getRawAuthority().replaceFirst("^.*@", "").toLowerCase(Locale.ROOT);
    }

    private Retry retry(Deadline deadline) {
        var backOff = IntervalFunction.ofExponentialRandomBackoff(settings.backOff(), 2, JITTER);
        IntervalBiFunction<Reply> wait = (attempt, outcome) -> deadline.atMost(
                outcome.isLeft() && outcome.getLeft() instanceof TryAgain again && again.after() != null
                        ? Duration.ZERO // as the pace of its host is held already
                        : Duration.ofMillis(backOff.apply(attempt)))
                .toMillis();
        return Retry.of("fetch", RetryConfig.<Reply>custom().maxAttempts(settings.attempts()).intervalBiFunction(wait)
                .retryOnException(TryAgain.class::isInstance).build());
    }

    private CircuitBreaker breaker(String host) {
        return CircuitBreaker.of(host, CircuitBreakerConfig.custom().slidingWindowSize(FetchSettings.FAILURES)
                .minimumNumberOfCalls(FetchSettings.FAILURES).failureRateThreshold(ALL)
                .waitDurationInOpenState(settings.rest()).permittedNumberOfCallsInHalfOpenState(1)
                .ignoreException(e -> !(e instanceof TryAgain again && again.isFailure())).build());
    }

    private static RefusedDocument refused(String why) {
        return new RefusedDocument(Reason.NOT_FETCHED, why);
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
