package org.jobgraph.ops.schema;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jobgraph.MigratedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import picocli.CommandLine;

class SchemaCheckTest {

    private final DataSource database = MigratedDatabase.copy();

    @Test
    void olderSchema_whereNothingMigrates_isRefusedWithTheRemedy() {
        goBackTo("18");
        assertTrue(
                Pattern.matches("the database's schema is at version 18, this version of JobGraph needs \\d+; run its command"
                        + " `migrate` first, or set jobgraph.schema.migrate-at-start .*", refusal()),
                refusal());
    }

    @Test
    void emptyDatabase_whereNothingMigrates_isRefused() {
        clean();
        assertTrue(refusal().startsWith("the database's schema is at version 0, "), refusal());
    }

    @Test
    void serverThatIsTooOld_isRefusedBeforeAnythingIsAskedOrChangedThere() {
        var asked = new ArrayList<String>();
        var old = standIn(DataSource.class, asked, Map.of("getConnection", standIn(Connection.class, asked,
                Map.of("getMetaData", standIn(DatabaseMetaData.class, asked, Map.of("getDatabaseMajorVersion", 15))))));
        var refused = assertThrows(IllegalArgumentException.class, () -> SchemaCheck.hasAll(old));
        assertTrue(String.valueOf(refused.getMessage()).startsWith("QUARKUS_DATASOURCE_JDBC_URL names a PostgreSQL 15, "),
                refused::toString);
        assertEquals(List.of("getConnection", "getMetaData", "getDatabaseMajorVersion", "close"), asked);
    }

    private static <T> T standIn(Class<T> type, List<String> asked, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, (_, method, _) -> {
            asked.add(method.getName());
            return answers.get(method.getName());
        }));
    }

    @Test
    void schemaOfThisVersion_always_isFine() {
        assertDoesNotThrow(() -> SchemaCheck.check(flyway()));
    }

    @Test
    void migrationsOfThisVersion_inTheListThatStartsGoBy_areWhatFlywayNotes() throws IOException {
        var noted = Arrays.stream(flyway().info().all()).map(each -> "V" + each.getVersion() + " " + each.getChecksum())
                .toList();
        try (var list = getClass().getResourceAsStream(AppliedMigrations.RELEASED)) {
            assertEquals(String.join("\n", noted) + "\n", new String(list.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @CsvSource({"delete from flyway_schema_history where version = '20', false",
            "update flyway_schema_history set checksum = 1 where version = '20', false",
            "drop table flyway_schema_history, false",
            "insert into flyway_schema_history select installed_rank + 1; '1000'; description; type; 'V1000__more.sql'; 1; installed_by;"
                    + " installed_on; execution_time; true from flyway_schema_history order by 1 desc limit 1, true"})
    void history_withoutAMigrationOfThisVersion_isLeftToFlyway(String change, boolean hasAll) throws SQLException {
        assertTrue(SchemaCheck.hasAll(database));
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(change.replace(';', ','));
        }
        assertEquals(hasAll, SchemaCheck.hasAll(database));
    }

    @Test
    void newerSchema_thanThisVersion_isFine() {
        var older = Flyway.configure().dataSource(database).target("18").load();
        assertDoesNotThrow(() -> SchemaCheck.check(older));
    }

    @Test
    void migrate_ofAnOlderSchema_bringsItToThisVersionAndSaysSo() {
        goBackTo("18");
        var newest = flyway().info().all();
        assertEquals("The schema is at version " + newest[newest.length - 1].getVersion() + "\n", migrate());
        assertDoesNotThrow(() -> SchemaCheck.check(flyway()));
    }

    @Test
    void migrate_twice_saysTheSame() {
        assertEquals(migrate(), migrate());
    }

    @Test
    void migrate_byTwoAtTheSameTime_isDoneOnce() throws Exception {
        clean();
        try (var two = Executors.newFixedThreadPool(2)) {
            Callable<String> step = this::migrate;
            var first = two.submit(step);
            var second = two.submit(step);
            assertEquals(first.get(), second.get());
        }
        assertDoesNotThrow(() -> flyway().validate());
    }

    private String refusal() {
        return String.valueOf(assertThrows(FlywayException.class, () -> SchemaCheck.check(flyway())).getMessage());
    }

    private String migrate() {
        var said = new StringWriter();
        assertEquals(0, new CommandLine(new Migrate(flyway())).setOut(new PrintWriter(said, true)).execute());
        return said.toString();
    }

    private void goBackTo(String version) {
        clean();
        Flyway.configure().dataSource(database).target(version).load().migrate();
    }

    private void clean() {
        Flyway.configure().dataSource(database).cleanDisabled(false).load().clean();
    }

    private Flyway flyway() {
        return Flyway.configure().dataSource(database).load();
    }
}
