package org.jobgraph.rolling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/// A server that writes down what it is sent, as it is sent.
final class StatementLog implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SENT = Pattern.compile("(?:statement|execute [^:]*): (.*)", Pattern.DOTALL);
    private static final Pattern STEPPED = Pattern.compile("select 'step: (.*)'");

    private final EmbeddedPostgres server;

    StatementLog() throws IOException {
        server = EmbeddedPostgres.builder().setServerConfig("logging_collector", "on")
                .setServerConfig("log_destination", "jsonlog").setServerConfig("log_filename", "sent.log")
                .setServerConfig("log_rotation_age", "0").setServerConfig("log_rotation_size", "0")
                .setServerConfig("log_parameter_max_length", "0").start();
    }

    EmbeddedPostgres server() {
        return server;
    }

    /// Begins to write.
    void begin() throws SQLException {
        execute("alter system set log_statement = 'all'");
        execute("select pg_reload_conf()");
    }

    /// Says what comes now.
    void step(String name) throws SQLException {
        execute("select 'step: %s'".formatted(name));
    }

    /// What was sent in each step and not before.
    List<StatementRecord.Sent> sent() throws IOException, SQLException {
        var found = new ArrayList<StatementRecord.Sent>();
        var known = new LinkedHashSet<String>();
        var numbers = new HashMap<String, Integer>();
        var step = "";
        for (var line : Files.readAllLines(file())) {
            var sent = SENT.matcher(JSON.readTree(line).path("message").asText());
            if (sent.matches()) {
                var sql = sent.group(1).strip();
                var next = STEPPED.matcher(sql);
                if (next.matches()) {
                    step = next.group(1);
                } else if (!step.isEmpty() && known.add(sql)) {
                    found.add(new StatementRecord.Sent(step + " " + numbers.merge(step, 1, Integer::sum), sql));
                }
            }
        }
        return found;
    }

    private Path file() throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select current_setting('data_directory'), pg_current_logfile('jsonlog')")) {
            row.next();
            return Path.of(row.getString(1)).resolve(row.getString(2));
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    Map<String, String> settings() {
        return Map.of("QUARKUS_DATASOURCE_JDBC_URL", server.getJdbcUrl("postgres", "postgres"));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
