package org.jobgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/// That the watch over connections sees what it is there for.
@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class AcquisitionTest {

    @Inject
    @DataSource("reads")
    AgroalDataSource reads;

    @Test
    void connection_ofAnotherThread_isRefusedAndNoted() throws SQLException {
        try (var connection = reads.getConnection();
                var statement = connection.prepareStatement("select 1");
                var rows = statement.executeQuery()) {
            assertTrue(Acquisition.held() > 0);
            refused(() -> connection.prepareStatement("select 2"));
            refused(statement::executeQuery);
            refused(rows::next);
            assertTrue(rows.next());
        } finally {
            assertEquals(3, Acquisition.trespasses().size());
            Acquisition.trespasses().clear();
        }
    }

    @Test
    void connection_thatCameBack_isAnybodys() throws Exception {
        try (var connection = reads.getConnection()) {
            assertTrue(connection.isValid(1));
        }
        assertEquals(1, elsewhere(() -> {
            try (var connection = reads.getConnection();
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("select 1")) {
                rows.next();
                return rows.getInt(1);
            }
        }));
        assertTrue(Acquisition.trespasses().isEmpty());
    }

    private static void refused(Callable<?> use) {
        Executable elsewhere = () -> elsewhere(use);
        var failure = assertThrows(ExecutionException.class, elsewhere);
        assertTrue(String.valueOf(failure.getMessage()).contains(" holds"), failure.getMessage());
    }

    private static <T> T elsewhere(Callable<T> use) throws ExecutionException, InterruptedException {
        try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
            return other.submit(use).get();
        }
    }
}
