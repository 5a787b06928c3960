package org.jobgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class MigrationTest {

    private static final String FOREIGN_KEYS_WITHOUT_INDEX = """
            select c.conrelid::regclass || '(' || a.attname || ')'
            from pg_constraint c
            join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
            where c.contype = 'f' and not exists (
                select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1])
            order by 1""";

    @Test
    void foreignKeys_always_haveAnIndex() throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = MigratedDatabase.copy().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(FOREIGN_KEYS_WITHOUT_INDEX)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        assertEquals(List.of(), found);
    }
}
