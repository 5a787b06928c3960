package org.jobgraph.snapshot;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ConnectException;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadsCheckTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            28P01 | password authentication failed for user "u" | QUARKUS_DATASOURCE_READS_PASSWORD
            28000 | no pg_hba.conf entry | QUARKUS_DATASOURCE_READS_USERNAME
            08004 | a password is wanted | QUARKUS_DATASOURCE_READS_USERNAME
            3D000 | database "jobs" does not exist | QUARKUS_DATASOURCE_READS_JDBC_URL
            42501 | permission denied for table posting | GRANT SELECT ON ALL TABLES
            """)
    void settingsOfReads_thatAreWrong_endTheStartAndAreNamed(String state, String message, String told) {
        var refusal = new SQLException(message, state);
        for (var thrown : new Exception[]{refusal, new IllegalStateException("it cannot be read", refusal),
                fallenBack(refusal)}) {
            var said = String.valueOf(
                    assertThrows(IllegalArgumentException.class, () -> ReadsCheck.insist(thrown)).getMessage());
            assertTrue(said.contains(told), said);
        }
    }

    // The standby cannot be reached, and the primary refuses.
    private static SQLException fallenBack(SQLException refusal) {
        var both = new SQLException(refusal.getMessage(), refusal.getSQLState());
        both.addSuppressed(new SQLException("refused", "08001", new ConnectException("refused")));
        return both;
    }

    @ParameterizedTest
    @CsvSource({"08001", "08006", "57P03", "53300", "42P01"})
    void server_thatMayComeBackOrCatchUp_isWaitedFor(String state) {
        assertDoesNotThrow(() -> ReadsCheck.insist(new SQLException("not now", state)));
    }

    @Test
    void nothing_thatIsWrong_isFine() {
        assertDoesNotThrow(() -> ReadsCheck.insist(null));
    }
}
