package org.jobgraph.reference;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.jobgraph.reference.table.BrokenRow;
import org.jobgraph.reference.table.RefusedFile;
import org.jobgraph.reference.table.Rejection;
import org.jobgraph.reference.table.Row;
import org.jobgraph.reference.table.Table;

/// One file on its way in: counts its rows and collects what was refused.
public final class ImportRun {

    /// So many rejections are printed; a broken file of a million rows must not fill memory or the screen.
    public static final int PRINTED = 100;

    private final String file;
    private final Progress progress;
    private final RejectionLog log;
    private final List<Rejection> first = new ArrayList<>();
    private long read;
    private long rejected;

    public ImportRun(String file, Progress progress, RejectionLog log) {
        this.file = file;
        this.progress = progress;
        this.log = log;
    }

    /// A run that tells nobody but its report.
    public static ImportRun quiet(String file) {
        return new ImportRun(file, Progress.NONE, RejectionLog.NONE);
    }

    /// What an importer does with one row.
    @FunctionalInterface
    public interface RowReader {
        void read(Row row) throws BrokenRow, IOException, SQLException;
    }

    /// Gives every row of a table to `reader`; a [BrokenRow] is recorded and the next row follows.
    public void each(Table table, RowReader reader) throws IOException, SQLException, RefusedFile {
        progress.expect(table.contents().lines());
        for (var row = table.next(); row != null; row = table.next()) {
            row(row, reader);
        }
    }

    private void row(Row row, RowReader reader) throws IOException, SQLException {
        read++;
        progress.row();
        try {
            reader.read(row);
        } catch (BrokenRow e) {
            reject(e.at(row.place()));
        }
    }

    /// The row at hand is no data (a footnote): it is not counted.
    public void skip() {
        read--;
    }

    public void reject(Rejection rejection) throws IOException {
        rejected++;
        log.add(rejection);
        if (first.size() < PRINTED) {
            first.add(rejection);
        }
    }

    public ImportReport finish(Changes changes) {
        return new ImportReport(file, read, changes, rejected, List.copyOf(first));
    }
}
