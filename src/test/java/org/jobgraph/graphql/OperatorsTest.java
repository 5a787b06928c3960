package org.jobgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.core.net.SocketAddress;

class OperatorsTest {

    private static final String TOKEN = "a-token-of-some-length";

    /// The address that the connection comes from, what the service takes it for, the name it was asked by, a header.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            127.0.0.1    | 127.0.0.1    | localhost     |                  | true
            ::1          | ::1          | [::1]         |                  | true
            127.0.0.1    | 127.0.0.1    | 127.0.0.1     |                  | true
            192.0.2.7    | 192.0.2.7    | localhost     |                  | false
            192.0.2.7    | 127.0.0.1    | localhost     | X-Forwarded-For  | false
            192.0.2.7    | 127.0.0.1    | localhost     |                  | false
            127.0.0.1    | 192.0.2.7    | localhost     | X-Forwarded-For  | false
            127.0.0.1    | 127.0.0.1    | localhost     | X-Forwarded-For  | false
            127.0.0.1    | 127.0.0.1    | localhost     | Forwarded        | false
            127.0.0.1    | 127.0.0.1    | evil.example  |                  | false
            """)
    void caller_withoutAToken_isAnOperatorOnlyAtThisMachine(String peer, String taken, String host, @Nullable String header,
            boolean isOperator) {
        var headers = MultiMap.caseInsensitiveMultiMap();
        if (header != null) {
            headers.add(header, "127.0.0.1");
        }
        var caller = new Operators(Optional.empty()).caller(request(peer, taken, host, headers));
        assertMay(isOperator, caller, "FORBIDDEN", 403);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bearer a-token-of-some-length   | true
            bearer a-token-of-some-length   | true
            Bearer a-token-of-some-lengtH   | false
            Bearer a-token-of-some-length-2 | false
            Bearer                          | false
            Basic a-token-of-some-length    | false
            a-token-of-some-length          | false
                                            | false
            """)
    void caller_whereThereIsAToken_isAnOperatorWithIt(@Nullable String authorization, boolean isOperator) {
        var headers = MultiMap.caseInsensitiveMultiMap();
        if (authorization != null) {
            headers.add("Authorization", authorization);
        }
        var caller = new Operators(Optional.of(TOKEN)).caller(request("127.0.0.1", "127.0.0.1", "localhost", headers));
        assertMay(isOperator, caller, "UNAUTHENTICATED", 401);
    }

    @Test
    void token_thatIsShort_doesNotStart() {
        var refused = assertThrows(IllegalArgumentException.class, () -> new Operators(Optional.of("s3cret")));
        assertEquals("jobgraph.operator.token must have 16 characters or more", refused.getMessage());
        assertFalse(String.valueOf(refused.getMessage()).contains("s3cret"));
    }

    private static void assertMay(boolean may, Caller caller, String code, int status) {
        if (may) {
            assertDoesNotThrow(caller::checkOperator);
        } else {
            var refusal = assertThrows(HttpRefusal.class, caller::checkOperator);
            assertEquals(code, refusal.code());
            assertEquals(status, refusal.status(null));
        }
    }

    private static HttpServerRequest request(String peer, String taken, String host, MultiMap headers) {
        var connection = of(HttpConnection.class, method -> SocketAddress.inetSocketAddress(1, peer));
        return of(HttpServerRequest.class, method -> switch (method) {
            case "remoteAddress" -> SocketAddress.inetSocketAddress(1, taken);
            case "connection" -> connection;
            case "authority" -> HostAndPort.create(host, 8080);
            case "headers" -> headers;
            case "getHeader" -> headers.get("Authorization");
            default -> throw new IllegalStateException(method);
        });
    }

    private static <T> T of(Class<T> type, java.util.function.Function<String, @Nullable Object> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type},
                (_, method, _) -> answers.apply(method.getName())));
    }
}
