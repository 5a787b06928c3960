package org.jobgraph.ops.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real servers on one folder: to make one takes seconds.
class EmbeddedDatabaseTest {

    @TempDir
    static Path folder;

    @AfterEach
    void nothingRuns() throws IOException {
        assertTrue(server().isEmpty());
    }

    @Test
    void server_oneUserLeaves_staysForTheOther() throws IOException, InterruptedException, SQLException {
        var other = OtherProcess.in(folder);
        var mine = EmbeddedDatabase.in(folder);
        assertEquals(other.url(), mine.url());
        assertFalse(other.leave());
        assertEquals(18, majorVersion(mine.url()));
        assertTrue(mine.leave());
        assertThrows(SQLException.class, () -> majorVersion(mine.url()));
    }

    @Test
    void server_itsUserKilled_isTakenOnAndStopped() throws IOException, InterruptedException, SQLException {
        OtherProcess.in(folder).kill();
        var leftOver = server().orElseThrow().pid();
        var mine = EmbeddedDatabase.in(folder);
        assertEquals(leftOver, server().orElseThrow().pid());
        assertEquals(18, majorVersion(mine.url()));
        assertTrue(mine.leave());
    }

    @Test
    void server_killedWithItsUser_isStartedOnItsDataAgain() throws IOException, InterruptedException, SQLException {
        var other = OtherProcess.in(folder);
        execute(other.url(), "create table kept ()");
        other.kill();
        ProcessHandle.of(server().orElseThrow().pid()).orElseThrow().destroyForcibly();
        var mine = EmbeddedDatabase.in(folder);
        execute(mine.url(), "drop table kept");
        assertTrue(mine.leave());
    }

    private static Optional<Postmaster> server() throws IOException {
        return Postmaster.of(folder.toRealPath().resolve("data"));
    }

    private static int majorVersion(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url)) {
            return connection.getMetaData().getDatabaseMajorVersion();
        }
    }

    private static void execute(String url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
