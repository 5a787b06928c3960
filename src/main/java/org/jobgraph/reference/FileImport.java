package org.jobgraph.reference;

import java.io.Closeable;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import org.jobgraph.reference.table.InputFile;
import org.jobgraph.reference.table.RefusedFile;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine;

/// Runs an importer over the files of a command line: a transaction each, progress, what was refused, a summary, and the
/// exit status.
public final class FileImport {

    private static final int ALL_IN = 0;
    private static final int FILE_REFUSED = 2;

    private final DataSource dataSource;
    private final ImportOptions options;
    private final PrintWriter out;
    private final PrintWriter err;

    public FileImport(DataSource dataSource, ImportOptions options, CommandLine command) {
        this.dataSource = dataSource;
        this.options = options;
        this.out = command.getOut();
        this.err = command.getErr();
    }

    /// Imports one path after the other; a refused one does not keep the next from going in.
    ///
    /// @return the worst of their statuses: 0 all rows went in, 1 some rows were refused, 2 a file was refused whole
    /// @throws IOException when the file of rejections cannot be written
    public int run(List<Path> paths, Importer importer) throws IOException {
        try (var rejections = new RejectionsFile(options.rejections)) {
            var status = ALL_IN;
            for (var path : paths) {
                status = Math.max(status, one(InputFile.of(path), importer, rejections.log));
            }
            return status;
        }
    }

    private int one(InputFile file, Importer importer, RejectionLog log) {
        try {
            var report = withProgress(file, importer, log);
            print(report);
            return report.status();
        } catch (RefusedFile | IOException e) {
            err.println("Refused " + message(file, e));
        } catch (SQLException e) {
            err.println("Refused " + file.name() + ": the database said: " + e.getMessage());
        }
        err.flush();
        return FILE_REFUSED;
    }

    private static String message(InputFile file, Exception e) {
        var message = String.valueOf(e.getMessage());
        return message.contains(file.name()) ? message : file.name() + ": " + message;
    }

    /// The bar is gone before anything else is printed.
    private ImportReport withProgress(InputFile file, Importer importer, RejectionLog log)
            throws SQLException, IOException, RefusedFile {
        try (var progress = progress(file.name())) {
            return inTransaction(file, importer, new ImportRun(file.name(), progress, log));
        }
    }

    private ImportReport inTransaction(InputFile file, Importer importer, ImportRun run)
            throws SQLException, IOException, RefusedFile {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var report = importer.run(connection, file, run);
                connection.commit();
                return report;
            } finally {
                endTransaction(connection);
            }
        }
    }

    /// After a commit there is nothing to undo.
    private static void endTransaction(Connection connection) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    private void print(ImportReport report) {
        report.firstRejections().forEach(rejection -> err.println("Rejected " + rejection));
        var more = report.rejected() - report.firstRejections().size();
        if (more > 0) {
            err.println("Rejected " + more + " more rows; --rejections FILE writes them all");
        }
        err.flush();
        out.println(report.summary());
        out.flush();
    }

    private Progress progress(String file) {
        if (options.noProgress) {
            return Progress.NONE;
        }
        var terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        return terminal ? new TerminalProgress(file) : new PlainProgress(file, out);
    }

    /// The CSV file that the user asked for, or none.
    private static final class RejectionsFile implements Closeable {

        final RejectionLog log;
        private final Closeable file;

        RejectionsFile(@Nullable Path path) throws IOException {
            if (path == null) {
                log = RejectionLog.NONE;
                file = () -> {
                };
            } else {
                var writer = Files.newBufferedWriter(path);
                log = RejectionLog.csv(writer);
                file = writer;
            }
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
