package org.jobgraph.ops;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.sun.net.httpserver.HttpServer;

import picocli.CommandLine;

class HealthCommandTest {

    private final StringWriter said = new StringWriter();

    @ParameterizedTest
    @CsvSource({"200, 0, UP", "503, 1, DOWN"})
    void service_thatAnswers_isJudgedByItsStatus(int answer, int status, String body) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(answer, body.length());
            exchange.getResponseBody().write(body.getBytes(UTF_8));
            exchange.close();
        });
        server.start();
        try {
            assertEquals(status, health(server.getAddress().getPort()));
            assertEquals(body + "\n", said.toString());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void service_thatIsNotThere_isNotReady() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertEquals(1, health(free));
        assertTrue(said.toString().startsWith("No service answers at http://127.0.0.1:" + free + "/q/health/ready: "),
                said.toString());
    }

    private int health(int port) {
        var out = new PrintWriter(said, true);
        return new CommandLine(new HealthCommand()).setOut(out).setErr(out).execute("--port", Integer.toString(port));
    }
}
