package org.jobgraph.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.jspecify.annotations.Nullable;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/// A server of job boards on this machine, as good or as bad as a test wants it.
public final class Board implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Integer> requests = new ConcurrentHashMap<>();
    private final Map<String, Headers> headers = new ConcurrentHashMap<>();
    private final Map<String, Handler> handlers = new ConcurrentHashMap<>();
    private final CountDownLatch end = new CountDownLatch(1);

    public Board() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /// What is done with a request.
    @FunctionalInterface
    public interface Handler {
        /// @param times requests for the path so far, this one included
        void handle(HttpExchange exchange, int times) throws IOException, InterruptedException;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public URI at(String path) {
        return at("localhost", path);
    }

    public URI at(String host, String path) {
        return URI.create("http://" + host + ":" + port() + path);
    }

    /// How often a path was asked for.
    public int requests(String path) {
        return requests.getOrDefault(path, 0);
    }

    /// A header of the last request for a path.
    public @Nullable String header(String path, String name) {
        var last = headers.get(path);
        return last == null ? null : last.getFirst(name);
    }

    public void handles(String path, Handler handler) {
        handlers.put(path, handler);
    }

    public void answers(String path, String json) {
        handles(path, (exchange, _) -> send(exchange, 200, json));
    }

    public void redirects(String path, String location) {
        handles(path, (exchange, _) -> {
            exchange.getResponseHeaders().add("Location", location);
            send(exchange, 302, "");
        });
    }

    /// Never says anything.
    public void hangs(String path) {
        handles(path, (_, _) -> end.await());
    }

    /// Says something for ever.
    public void streams(String path, Duration pause) {
        handles(path, (exchange, _) -> {
            exchange.sendResponseHeaders(200, 0);
            while (end.getCount() > 0) {
                exchange.getResponseBody()
                        .write("          ".repeat(pause.isZero() ? 1000 : 1).getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
                Thread.sleep(pause);
            }
        });
    }

    public static void send(HttpExchange exchange, int status, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, status == 304 || body.length == 0 ? -1 : body.length);
        if (status != 304 && body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().toString();
        var times = requests.merge(path, 1, Integer::sum);
        headers.put(path, exchange.getRequestHeaders());
        try {
            handlers.getOrDefault(path, (unknown, _) -> send(unknown, 404, "")).handle(exchange, times);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
