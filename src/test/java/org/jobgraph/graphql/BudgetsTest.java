package org.jobgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.vertx.core.net.SocketAddress;

class BudgetsTest {

    @Test
    void client_thatSpentItsBudget_isToldWhenToComeBack() {
        var budgets = new Budgets(600, 100);
        var client = SocketAddress.inetSocketAddress(1, "192.0.2.1");
        for (var i = 0; i < 6; i++) {
            budgets.take(client, 100);
        }
        var refused = assertThrows(HttpRefusal.class, () -> budgets.take(client, 50));
        assertEquals(429, refused.status(MediaTypes.JSON));
        assertEquals("RATE_LIMITED", refused.code());
        // Ten points a second come back.
        assertTrue(refused.retryAfterSeconds() >= 4 && refused.retryAfterSeconds() <= 5, "" + refused.retryAfterSeconds());
        budgets.take(SocketAddress.inetSocketAddress(1, "192.0.2.2"), 100);
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.1, 192.0.2.1, true", "192.0.2.1, 192.0.2.2, false", "2001:db8:1:1::1, 2001:db8:1:1:9::7, true",
            "2001:db8:1:1::1, 2001:db8:1:2::1, false", "proxied, proxied, true", "proxied, else, false"})
    void client_isItsAddressOrItsNetwork(String one, String other, boolean same) {
        var budgets = new Budgets(100, 100);
        budgets.take(SocketAddress.inetSocketAddress(1, one), 100);
        var another = SocketAddress.inetSocketAddress(2, other);
        if (same) {
            assertThrows(HttpRefusal.class, () -> budgets.take(another, 100));
        } else {
            budgets.take(another, 100);
        }
    }

    @Test
    void batch_overTheWholeBudget_takesAllOfIt() {
        var budgets = new Budgets(100, 100);
        var client = SocketAddress.inetSocketAddress(1, "192.0.2.1");
        budgets.take(client, 10_000);
        assertThrows(HttpRefusal.class, () -> budgets.take(client, 1));
    }

    @Test
    void budget_belowWhatOneRequestMayTake_isRefusedByName() {
        assertEquals(
                "jobgraph.graphql.limits.cost-per-minute must be 0, for none, or jobgraph.graphql.limits.cost or more: 100, but is 99",
                assertThrows(IllegalArgumentException.class, () -> new Budgets(99, 100)).getMessage());
        assertFalse(new Budgets(0, 100).areLimited());
    }
}
