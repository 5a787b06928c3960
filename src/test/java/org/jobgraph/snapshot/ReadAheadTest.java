package org.jobgraph.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.eclipse.microprofile.config.Config;
import org.jobgraph.MigratedDatabase;
import org.jobgraph.graphql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

class ReadAheadTest {

    private static final String URL = "quarkus.datasource.jdbc.url";

    private final DataSource database = MigratedDatabase.copy();

    @BeforeEach
    void fill() throws SQLException {
        execute("insert into area (code, kind, name) values ('10180', 'METRO', 'metro'), ('10220', 'METRO', 'micro')");
    }

    @Test
    void sameState_isTakenOnce() throws SQLException {
        begin(plain());
        assertEquals(Map.of(String.class, "metro, micro"), ReadAhead.of(now()));
        assertNull(ReadAhead.of(now()));
    }

    @Test
    void otherState_isNotTaken() throws SQLException {
        begin(plain());
        var now = now();
        assertNull(ReadAhead.of(new DataVersion(now.reference(), now.postings() + 1)));
    }

    @Test
    void olderSchema_isNotRead() throws SQLException {
        execute("delete from flyway_schema_history where version = '20'");
        begin(plain());
        assertNull(ReadAhead.of(now()));
    }

    @Test
    void tableThatIsBeingMigrated_isNotWaitedFor() throws SQLException {
        var now = now();
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table area");
            begin(plain());
            assertNull(ReadAhead.of(now));
        }
    }

    @Test
    void serverThatIsAway_isNoTroubleYet() throws SQLException {
        begin(Map.of(URL, "jdbc:postgresql://127.0.0.1:1/postgres"));
        assertNull(ReadAhead.of(now()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quarkus.datasource.reads.jdbc.additional-jdbc-properties.sslmode",
            "QUARKUS_DATASOURCE_JDBC_ADDITIONAL_JDBC_PROPERTIES_SSLMODE", "quarkus.datasource.credentials-provider",
            "%prod.quarkus.datasource.reads.jdbc.url", "quarkus.config.locations"})
    void settingsThatSayMore_areLeftToThePool(String name) throws SQLException {
        var settings = new HashMap<>(plain());
        settings.put(name, "verify-full");
        begin(settings);
        assertNull(ReadAhead.of(now()));
    }

    /// Whose versions may be the same though it is another database, and who is told another password.
    @Test
    void replica_isNotAsked() throws SQLException {
        var settings = new HashMap<>(plain());
        settings.put("quarkus.datasource.reads.jdbc.url", "jdbc:postgresql://127.0.0.1:1/postgres");
        settings.put("quarkus.datasource.reads.username", "nobody");
        settings.put("quarkus.datasource.reads.jdbc.max-size", "3");
        begin(settings);
        assertEquals(Map.of(String.class, "metro, micro"), ReadAhead.of(now()));
    }

    private Map<String, String> plain() throws SQLException {
        return Map.of(URL, url(), "quarkus.datasource.username", "postgres");
    }

    private String url() throws SQLException {
        return database.unwrap(PGSimpleDataSource.class).getURL();
    }

    private static void begin(Map<String, String> settings) {
        ReadAhead.begin(config(settings), List.of(new Names()));
    }

    private static Config config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder().addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(settings, "test", 300))
                .build();
    }

    private DataVersion now() throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            return Row.all(statement.executeQuery(DataVersion.QUERY), DataVersion::of).getFirst();
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static final class Names implements Part<String> {

        @Override
        public Class<String> type() {
            return String.class;
        }

        @Override
        public String read(Tables tables) {
            return String.join(", ", tables.list("select name from area order by name", Row::text));
        }
    }
}
