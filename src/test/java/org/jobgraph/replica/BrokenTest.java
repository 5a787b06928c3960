package org.jobgraph.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            08006, true, true
            08003, true, true
            57P01, true, true
            57P02, true, true
            40001, true, false
            40P01, true, false
            08001, false, false
            57014, false, false
            42601, false, false
            25006, false, false""")
    void failure_ofAState_isOfTheServerOrNot(String state, boolean broken, boolean connection) {
        var failure = new IllegalStateException(new RuntimeException(new SQLException("no", state)));
        assertEquals(broken, Broken.is(failure));
        assertEquals(connection, Broken.isOfConnection(failure));
    }

    @Test
    void failure_withoutAState_isNotOfTheServer() {
        assertEquals(false, Broken.is(new IllegalStateException(new SQLException("no"))));
    }

    @Test
    void connection_thatWasClosedWhileItWasHandedOut_isBroken() {
        var failure = new SQLException("Exception in association of connection to existing transaction",
                new SQLException("Failed to enlist. Check if a connection from another datasource is already enlisted"));
        assertEquals(true, Broken.is(failure) && Broken.isOfConnection(failure));
    }

    @Test
    void check_ofTheLastTime_letsTheFailureBeTheAnswer() {
        var failure = new IllegalStateException(new SQLException("no", "08006"));
        assertThrows(Broken.class, () -> Broken.check(failure));
        assertEquals("answered", Broken.last(() -> {
            Broken.check(failure);
            return "answered";
        }));
    }
}
