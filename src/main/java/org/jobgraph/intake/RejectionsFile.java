package org.jobgraph.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.jobgraph.intake.fetch.NothingThere;
import org.jobgraph.intake.store.Rejections;

import de.siegmar.fastcsv.writer.CsvWriter;

/// A CSV file of all that a run rejected.
final class RejectionsFile {

    private final Path file;

    private RejectionsFile(Path file) {
        this.file = file;
    }

    /// Makes the file, empty, so that a place where none can be is known before anything is read.
    static RejectionsFile at(Path file) throws NothingThere {
        try {
            Files.writeString(file, "");
            return new RejectionsFile(file);
        } catch (IOException e) {
            throw new NothingThere(file + ": rejections cannot be written there (" + e.getClass().getSimpleName() + ")");
        }
    }

    void write(DataSource dataSource, long run) throws SQLException, IOException {
        try (var connection = dataSource.getConnection(); var csv = CsvWriter.builder().build(file)) {
            csv.writeRecord("place", "external_id", "reason", "detail");
            Rejections.each(connection, run, rejection -> csv.writeRecord(rejection.place(), rejection.externalId(),
                    rejection.reason().name(), rejection.detail()));
        }
    }
}
