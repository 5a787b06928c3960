package org.jobgraph.graphql.stream;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jobgraph.graphql.Caller;
import org.jobgraph.graphql.Operations;

import com.fasterxml.jackson.databind.JsonNode;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;

/// One WebSocket, from its first message to its last. Messages are heard on the socket's event loop, and answered on a thread
/// for each operation.
final class Conversation {

    private final ServerWebSocket socket;
    private final Dialect dialect;
    private final Speech speech;
    private final Operations operations;
    private final Caller caller;
    private final Runs runs;
    private final int mostRuns;
    private final Map<String, Run> running = new ConcurrentHashMap<>();
    private boolean acknowledged;
    private boolean silent;
    private volatile boolean closing;

    Conversation(ServerWebSocket socket, Dialect dialect, Operations operations, Caller caller, Runs runs, int mostRuns) {
        this.socket = socket;
        this.dialect = dialect;
        this.speech = new Speech(socket, dialect);
        this.operations = operations;
        this.caller = caller;
        this.runs = runs;
        this.mostRuns = mostRuns;
    }

    void begin(Vertx vertx, Timings timings, Runnable atEnd) {
        var init = vertx.setTimer(timings.initMillis(), _ -> expectAcknowledged());
        var keepAlive = vertx.setPeriodic(timings.keepAliveMillis(), _ -> keepAlive());
        socket.textMessageHandler(this::hear);
        socket.binaryMessageHandler(_ -> breakOff(4400, "A message must be text."));
        socket.pongHandler(_ -> silent = false);
        // A message over the limit, or frames that are none.
        socket.exceptionHandler(_ -> close(1009, "A message that is too large, or broken"));
        socket.closeHandler(_ -> {
            vertx.cancelTimer(init);
            vertx.cancelTimer(keepAlive);
            cancelAll();
            atEnd.run();
        });
    }

    /// Closes it, and drops whatever still runs.
    Future<Void> close(int code, String reason) {
        closing = true;
        cancelAll();
        return socket.close((short) code, reason);
    }

    private void hear(String text) {
        if (closing) {
            return;
        }
        silent = false;
        try {
            obey(Message.read(text));
        } catch (Message.Malformed malformed) {
            breakOff(4400, malformed.reason());
        }
        // Whoever asks without reading the answers is not heard until they are read.
        if (!closing && socket.writeQueueFull()) {
            socket.pause();
            socket.drainHandler(_ -> socket.resume());
        }
    }

    private void obey(Message message) {
        var word = dialect.word(message.type()).orElseThrow(() -> new Message.Malformed(
                "There are no messages of type '%s'.".formatted(Message.shortened(message.type()))));
        switch (word) {
            case INIT -> acknowledge();
            case PING -> speech.say("pong", message.payload());
            case PONG -> silent = false;
            case START -> start(message.wantedId(), message.request());
            case STOP -> stop(message.wantedId());
            case TERMINATE -> close(1000, "");
        }
    }

    private void acknowledge() {
        if (acknowledged) {
            breakOff(4429, "Too many initialisation requests");
            return;
        }
        acknowledged = true;
        speech.say("connection_ack", null);
        if (dialect == Dialect.LEGACY) {
            speech.say("ka", null);
        }
    }

    private void start(String id, JsonNode payload) {
        if (!acknowledged) {
            breakOff(4401, "Unauthorized");
        } else if (dialect == Dialect.TRANSPORT && running.containsKey(id)) {
            breakOff(4409, "Subscriber for " + Message.shortened(id) + " already exists");
        } else {
            // In the older protocol a second start takes the place of the first.
            stop(id);
            begin(id, payload);
        }
    }

    private void begin(String id, JsonNode payload) {
        var outlet = speech.of(id);
        if (running.size() >= mostRuns) {
            runs.begin(runs.refusing(outlet, mostRuns, "connection"));
            return;
        }
        var run = runs.prepare(() -> operations.start(payload, caller), outlet);
        running.put(id, run);
        run.atEnd(() -> running.remove(id, run));
        runs.begin(run);
    }

    private void stop(String id) {
        var run = running.remove(id);
        if (run != null) {
            run.cancel();
        }
    }

    private void cancelAll() {
        running.values().forEach(Run::cancel);
    }

    private void expectAcknowledged() {
        if (!acknowledged) {
            breakOff(4408, "Connection initialisation timeout");
        }
    }

    // A peer that answers no ping is gone, or does not read.
    private void keepAlive() {
        if (silent) {
            close(1001, "No sign of life");
            return;
        }
        silent = true;
        socket.writePing(Buffer.buffer());
        if (dialect == Dialect.LEGACY && acknowledged) {
            speech.say("ka", null);
        }
    }

    private void breakOff(int code, String reason) {
        speech.lament(reason);
        close(code, reason);
    }
}
