package org.jobgraph.rolling;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.sql.DataSource;

/// Offers the statements of a record to a database, which says whether it could run them. What holds for a session is made, so
/// that the others find it, and nothing stays.
final class Rehearsal {

    private static final Set<String> OF_NO_TABLE = Set.of("begin", "commit", "rollback", "savepoint", "release", "set", "reset",
            "show", "listen", "unlisten", "deallocate", "discard");
    private static final Set<String> PREPARABLE = Set.of("select", "insert", "update", "delete", "merge", "with", "values");
    private static final Pattern TEMPORARY = Pattern.compile("create (?:temp|temporary) table (?:if not exists )?(\\w+)");
    private static final Pattern COPY = Pattern.compile("copy ([\\w.]+) ?(?:\\(([^)]*)\\))?.* from stdin.*");

    private static final Pattern INSERT = Pattern.compile("insert into ([\\w.]+)(?: as \\w+)? ?\\(([^)]*)\\)");

    /// Of a table where no trigger fills in what is left out.
    private static final String LACKING = """
            select string_agg(attname, ', ') from pg_attribute a
            where attrelid = to_regclass(?) and attnum > 0 and not attisdropped and attnotnull and not atthasdef
                and attidentity = '' and attname <> all (?) and not exists (select from pg_trigger t
                    where t.tgrelid = a.attrelid and not t.tgisinternal and t.tgtype & 7 = 7)""";

    /// Of a parameter whose type only the driver tells: everything else was found.
    private static final String UNKNOWN_TYPE = "42P18";

    private final Connection connection;

    private Rehearsal(Connection connection) {
        this.connection = connection;
    }

    /// What the database refuses, and why.
    static List<String> refusals(DataSource database, StatementRecord record) throws SQLException {
        var refused = new ArrayList<String>();
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var rehearsal = new Rehearsal(connection);
            for (var sent : record.statements()) {
                var why = rehearsal.refusal(sent.sql());
                if (!why.isEmpty()) {
                    refused.add(sent.name() + ": " + why);
                }
            }
            connection.rollback();
        }
        return refused;
    }

    private String refusal(String sql) throws SQLException {
        var savepoint = connection.setSavepoint();
        try {
            offer(sql);
            connection.releaseSavepoint(savepoint);
            return "";
        } catch (SQLException e) {
            connection.rollback(savepoint);
            return UNKNOWN_TYPE.equals(e.getSQLState()) ? "" : String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        }
    }

    private void offer(String sql) throws SQLException {
        var flat = sql.toLowerCase(Locale.ROOT).replaceAll("/\\*.*?\\*/", "").strip().replaceAll("\\s+", " ");
        var verb = flat.split("[ ;(]", 2)[0];
        var temporary = TEMPORARY.matcher(flat);
        var copy = COPY.matcher(flat);
        if (temporary.lookingAt()) {
            execute("drop table if exists pg_temp." + temporary.group(1));
            execute(sql);
        } else if (copy.lookingAt()) {
            prepare("select " + (copy.group(2) == null ? "*" : copy.group(2)) + " from " + copy.group(1));
        } else if (PREPARABLE.contains(verb)) {
            prepare(sql);
            fillIn(INSERT.matcher(flat));
        } else if (!OF_NO_TABLE.contains(verb)) {
            execute(sql);
        }
    }

    private void prepare(String sql) throws SQLException {
        execute("prepare rehearsed as " + sql);
        execute("deallocate rehearsed");
    }

    // What PostgreSQL would say of a row only.
    private void fillIn(Matcher insert) throws SQLException {
        while (insert.find()) {
            try (var statement = connection.prepareStatement(LACKING)) {
                statement.setString(1, insert.group(1));
                statement.setArray(2, connection.createArrayOf("name", insert.group(2).split(",\\s*", -1)));
                try (var row = statement.executeQuery()) {
                    if (row.next() && row.getString(1) != null) {
                        throw new SQLException("%s wants a value for %s".formatted(insert.group(1), row.getString(1)));
                    }
                }
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
