package org.jobgraph.rolling;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.ObjectMapper;

/// A connection of a client that keeps it as long as the service does, and tries nothing twice: whatever goes wrong is told.
final class KeptConnection implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_MILLIS = 30_000;
    private static final Pattern LENGTH = Pattern.compile("\r\ncontent-length: *(\\d+)");

    private final Socket socket;
    private final InputStream in;
    private boolean kept = true;

    KeptConnection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /// What came back.
    record Reply(int status, String body) {
    }

    /// Whether the service did not say that it is going to close it.
    boolean isKept() {
        return kept;
    }

    Reply post(String query) throws IOException {
        return post(query, Map.of());
    }

    Reply post(String query, Map<String, ?> variables) throws IOException {
        var body = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
        return ask("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                + body.getBytes(UTF_8).length + "\r\n\r\n" + body);
    }

    Reply get(String query) throws IOException {
        return ask("GET /graphql?query=" + URLEncoder.encode(query, UTF_8) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }

    private Reply ask(String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(UTF_8));
        var head = head();
        var length = LENGTH.matcher(head);
        if (!length.find()) {
            throw new IOException("an answer without a length: " + head);
        }
        var body = in.readNBytes(Integer.parseInt(length.group(1)));
        if (body.length < Integer.parseInt(length.group(1))) {
            throw new EOFException("cut off after " + body.length + " bytes of " + length.group(1));
        }
        kept = !head.contains("\r\nconnection: close");
        return new Reply(Integer.parseInt(head.substring(9, 12)), new String(body, UTF_8));
    }

    private String head() throws IOException {
        var head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            var next = in.read();
            if (next < 0) {
                throw new EOFException(head.isEmpty() ? "closed without an answer" : "closed in the middle of the head");
            }
            head.append((char) next);
        }
        return head.toString().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
