package org.jobgraph.graphql.stream;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// The two protocols that GraphQL is spoken in over a WebSocket. They differ in words more than in what is said.
enum Dialect {

    /// The one of today's clients.
    TRANSPORT("graphql-transport-ws", "next"),

    /// The one of subscriptions-transport-ws, which gave its name away.
    LEGACY("graphql-ws", "data");

    /// What a client may say.
    enum Word {
        INIT, PING, PONG, START, STOP, TERMINATE
    }

    private final String subProtocol;
    private final String next;

    Dialect(String subProtocol, String next) {
        this.subProtocol = subProtocol;
        this.next = next;
    }

    static Optional<Dialect> of(String subProtocol) {
        return Arrays.stream(values()).filter(dialect -> dialect.subProtocol.equals(subProtocol)).findFirst();
    }

    static List<String> subProtocols() {
        return Arrays.stream(values()).map(dialect -> dialect.subProtocol).toList();
    }

    /// What a message of a type means; empty when the protocol has none of it.
    Optional<Word> word(String type) {
        return Optional.ofNullable(switch (this) {
            case TRANSPORT -> transport(type);
            case LEGACY -> legacy(type);
        });
    }

    /// The type of a message that carries an answer.
    String next() {
        return next;
    }

    private static @Nullable Word transport(String type) {
        return switch (type) {
            case "connection_init" -> Word.INIT;
            case "ping" -> Word.PING;
            case "pong" -> Word.PONG;
            case "subscribe" -> Word.START;
            case "complete" -> Word.STOP;
            default -> null;
        };
    }

    private static @Nullable Word legacy(String type) {
        return switch (type) {
            case "connection_init" -> Word.INIT;
            case "start" -> Word.START;
            case "stop" -> Word.STOP;
            case "connection_terminate" -> Word.TERMINATE;
            default -> null;
        };
    }
}
