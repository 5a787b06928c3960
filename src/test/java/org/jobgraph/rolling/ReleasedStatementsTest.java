package org.jobgraph.rolling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jobgraph.MigratedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// While a version takes over from the released one, both use the same tables: each migration since leaves those be that the
/// released one uses.
class ReleasedStatementsTest {

    @TempDir
    private Path next;

    private final DataSource database = MigratedDatabase.copy();
    private final StatementRecord record = StatementRecord.read();

    @Test
    void migrations_sinceTheRelease_leaveItsStatementsBe() throws Exception {
        assertTrue(record.statements().size() > 100, "the record has too little in it");
        assertEquals(List.of(), faults());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            alter table job_posting drop column department               | column "department"
            alter table company rename column name to called             | .name does not exist
            alter table source_feed rename to source_address             | relation "source_feed" does not exist
            alter table intake_problem add column severity text not null | intake_problem wants a value for severity
            """)
    void migration_thatTakesAwayWhatIsInUse_isNamedWithTheStatement(String contract, String why) throws Exception {
        write("V9001__expand.sql", "alter table job_posting add column shifts text; create table shift (name text)");
        write("V9002__contract.sql", contract);
        var faults = faults();
        assertTrue(!faults.isEmpty(), "nothing was refused");
        assertTrue(faults.stream().allMatch(fault -> fault.startsWith("V9002 contract breaks ")), faults::toString);
        assertTrue(faults.stream().anyMatch(fault -> fault.contains(why)), faults::toString);
    }

    /// What is refused after the first migration that has something refused.
    private List<String> faults() throws SQLException {
        configured().cleanDisabled(false).load().clean();
        configured().target(record.schema()).load().migrate();
        assertEquals(List.of(), Rehearsal.refusals(database, record), "of the release's own tables");
        for (var migration : Arrays.asList(configured().load().info().pending())) {
            configured().target(migration.getVersion()).load().migrate();
            var refused = Rehearsal.refusals(database, record);
            if (!refused.isEmpty()) {
                return refused.stream()
                        .map(refusal -> "V%s %s breaks %s".formatted(migration.getVersion(), migration.getDescription(),
                                refusal))
                        .toList();
            }
        }
        return List.of();
    }

    private FluentConfiguration configured() {
        return Flyway.configure().dataSource(database).locations("classpath:db/migration", "filesystem:" + next);
    }

    private void write(String file, String sql) throws IOException {
        Files.writeString(next.resolve(file), sql + ";");
    }
}
