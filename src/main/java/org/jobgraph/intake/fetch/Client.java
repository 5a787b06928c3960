package org.jobgraph.intake.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.net.ssl.SSLException;

import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.classic.MinimalHttpClient;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.Timeout;
import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jspecify.annotations.Nullable;

/// Asks once, following redirects: only by http(s), only at addresses that [CheckedHosts] lets through, within limits of time
/// and size. Neither cookies nor a proxy of the machine's settings.
final class Client implements AutoCloseable {

    private static final int REDIRECTS = 5;
    private static final int CHUNK = 1 << 16;
    private static final int CONNECTIONS = 64;
    private static final int CONNECTIONS_A_HOST = 8;

    private final FetchSettings settings;
    private final Clock clock;
    private final RequestConfig config;
    private final MinimalHttpClient http;
    private final ScheduledExecutorService watch = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("fetch-watch").factory());

    Client(FetchSettings settings, CheckedHosts hosts, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        var limits = settings.limits();
        var connections = PoolingHttpClientConnectionManagerBuilder.create().setDnsResolver(hosts)
                .setMaxConnTotal(CONNECTIONS).setMaxConnPerRoute(CONNECTIONS_A_HOST)
                .setDefaultConnectionConfig(ConnectionConfig.custom().setConnectTimeout(Timeout.of(limits.connect()))
                        .setSocketTimeout(Timeout.of(limits.answer())).build())
                .build();
        this.config = RequestConfig.custom().setConnectionRequestTimeout(Timeout.of(limits.answer()))
                .setResponseTimeout(Timeout.of(limits.answer())).build();
        // It neither repeats, redirects, decodes nor keeps cookies. The full client could be told not to, but what decodes
        // names libraries that are not there, at which the build of a native executable ends.
        this.http = HttpClients.createMinimal(connections);
    }

    /// @param file where the answer goes
    /// @param turn waited for before another host is asked than the one that the caller has a turn at
    /// @throws TryAgain when another attempt may do better
    /// @throws RefusedDocument when none would
    Reply get(Ask ask, Path file, Turn turn) throws TryAgain, RefusedDocument, InterruptedException {
        var late = new AtomicBoolean();
        var began = System.nanoTime();
        var address = ask.address();
        try {
            for (var hops = 0; hops <= REDIRECTS; hops++) {
                var answered = hop(ask, address, file, late);
                if (answered.reply() != null) {
                    return answered.reply();
                }
                var next = Objects.requireNonNull(answered.redirect());
                if (!isSameOrigin(next, address)) {
                    turn.take(next);
                }
                address = next;
            }
            throw refused("more than " + REDIRECTS + " redirects");
        } catch (TryAgain e) {
            throw isSameOrigin(address, ask.address()) ? e : e.ofAnother(address.getHost());
        } catch (CheckedHosts.NotPublic e) {
            throw refused(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            if (late.get()) {
                throw refused("not whole after " + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began) + " s");
            }
            if (Thread.interrupted() || (e instanceof InterruptedIOException && Thread.currentThread().isInterrupted())) {
                throw new InterruptedException();
            }
            var failure = new TryAgain("no answer: " + words(e), true, null);
            throw isSameOrigin(address, ask.address()) ? failure : failure.ofAnother(address.getHost());
        }
    }

    static String words(IOException e) {
        return switch (e) {
            case UnknownHostException unknown -> "no such host: " + unknown.getMessage();
            case SSLException broken -> "no trusted connection: " + broken.getMessage();
            default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        };
    }

    private Hop hop(Ask ask, URI address, Path file, AtomicBoolean late) throws IOException, RefusedDocument {
        var request = request(ask, address);
        var time = ask.deadline().atMost(settings.limits().whole());
        var watching = watch.schedule(() -> {
            late.set(true);
            request.cancel();
        }, time.toNanos(), TimeUnit.NANOSECONDS);
        try {
            return execute(ask, address, request, file);
        } finally {
            watching.cancel(false);
        }
    }

    private Hop execute(Ask ask, URI address, HttpGet request, Path file) throws IOException, RefusedDocument {
        try (var response = http.executeOpen(HttpHost.create(withoutUser(address)), request, null)) {
            var status = response.getCode();
            if (status == 304 && ask.known() != null) {
                return new Hop(new Reply.Unchanged(), null);
            }
            if (status >= 300 && status < 400) {
                // Its body is of no use, and may be endless.
                request.cancel();
                return new Hop(null, target(address, header(response, HttpHeaders.LOCATION), status));
            }
            try {
                check(response, ask.pages());
                return new Hop(kept(response, file), null);
            } catch (TryAgain | RefusedDocument e) {
                request.cancel();
                throw e;
            }
        }
    }

    private HttpGet request(Ask ask, URI address) {
        var request = new HttpGet(withoutUser(address));
        request.setHeader(HttpHeaders.ACCEPT, ask.pages()
                ? "text/html, application/json, application/xml;q=0.9, */*;q=0.5"
                : "application/json, application/xml, text/xml, text/csv, */*;q=0.5");
        request.setConfig(config);
        request.setHeader(HttpHeaders.USER_AGENT, settings.agent());
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        if (ask.known() != null) {
            set(request, HttpHeaders.IF_NONE_MATCH, ask.known().etag());
            set(request, HttpHeaders.IF_MODIFIED_SINCE, ask.known().lastModified());
        }
        // What is meant for one host is not told to another one that it redirects to.
        if (address.getRawUserInfo() != null && isSameOrigin(address, ask.address())) {
            request.setHeader(HttpHeaders.AUTHORIZATION, "Basic "
                    + Base64.getEncoder().encodeToString(address.getUserInfo().getBytes(StandardCharsets.UTF_8)));
        }
        return request;
    }

    private static void set(HttpGet request, String name, @Nullable String value) {
        if (value != null) {
            request.setHeader(name, value);
        }
    }

    private void check(ClassicHttpResponse response, boolean pages) throws TryAgain, RefusedDocument {
        var status = response.getCode();
        if (status == 429 || status == 503) {
            throw new TryAgain("the server asks for time: it answered " + status, status == 503,
                    RetryAfter.read(header(response, HttpHeaders.RETRY_AFTER), clock));
        }
        if (status >= 500 || status == 408) {
            throw new TryAgain("status 200 expected, the server answered " + status, true, null);
        }
        if (status != 200) {
            throw refused("status 200 expected, the server answered " + status);
        }
        var type = String.valueOf(header(response, HttpHeaders.CONTENT_TYPE));
        if (!pages && type.toLowerCase(Locale.ROOT).startsWith("text/html")) {
            throw refused("data expected, the server answered a page (" + type + ")");
        }
        var coding = header(response, HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.equalsIgnoreCase("gzip") && !coding.equalsIgnoreCase("identity")) {
            throw refused("gzip expected, the server answered in " + coding);
        }
    }

    private Reply kept(ClassicHttpResponse response, Path file) throws IOException, RefusedDocument {
        var entity = response.getEntity();
        if (entity != null) {
            checkSize(entity.getContentLength());
            try (var in = entity.getContent(); var out = new Spool(file)) {
                copy(in.readNBytes(CHUNK), in, out);
            }
        }
        return new Reply.Whole(file,
                new Validators(header(response, HttpHeaders.ETAG), header(response, HttpHeaders.LAST_MODIFIED)));
    }

    private void copy(byte[] first, InputStream in, Spool out) throws IOException, RefusedDocument {
        long total = 0;
        for (var chunk = first; chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
            total += chunk.length;
            checkSize(total);
            out.write(chunk);
        }
    }

    private void checkSize(long bytes) throws RefusedDocument {
        if (bytes > settings.limits().bytes()) {
            throw refused("more than " + settings.limits().bytes() + " bytes");
        }
    }

    private static @Nullable String header(ClassicHttpResponse response, String name) {
        var header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    private static URI target(URI from, @Nullable String location, int status) throws RefusedDocument {
        if (location == null) {
            throw refused("status 200 expected, the server answered " + status);
        }
        try {
            var to = from.resolve(new URI(location.strip()));
            var scheme = String.valueOf(to.getScheme()).toLowerCase(Locale.ROOT);
            if (to.getHost() == null || !(scheme.equals("https") || (scheme.equals("http") && isPlain(from)))) {
                throw refused("redirected to " + Shown.of(to) + ", where nothing is read");
            }
            return to;
        } catch (URISyntaxException e) {
            throw refused("redirected to no address");
        }
    }

    private static boolean isPlain(URI address) {
        return "http".equalsIgnoreCase(address.getScheme());
    }

    private static boolean isSameOrigin(URI one, URI other) {
        return withoutUser(one).resolve("/").equals(withoutUser(other).resolve("/"));
    }

    private static URI withoutUser(URI address) {
        if (address.getRawUserInfo() == null) {
            return address;
        }
        return URI.create(address.toString().replaceFirst("//[^/?#]*@", "//"));
    }

    private static RefusedDocument refused(String why) {
        return new RefusedDocument(Reason.NOT_FETCHED, why);
    }

    @Override
    public void close() throws IOException {
        watch.shutdownNow();
        http.close();
    }

    /// Waits until a host may be asked.
    @FunctionalInterface
    interface Turn {
        void take(URI address) throws RefusedDocument, InterruptedException;
    }

    /// @param redirect where to ask next, when there is no reply
    private record Hop(@Nullable Reply reply, @Nullable URI redirect) {
    }
}
