package org.jobgraph.reference;

import java.io.Closeable;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
    /// @return the worst of their statuses: 0 all rows went in, 1 some rows were refused, 2 a file was refused whole or the
    ///         file of rejections cannot be written
    public int run(List<Path> paths, Importer importer) {
        try (var rejections = new RejectionsFile(options.rejections)) {
            var status = ALL_IN;
            for (var path : paths) {
                status = Math.max(status, one(InputFile.of(path), importer, rejections.log));
            }
            return status;
        } catch (IOException e) {
            err.println("The file of --rejections cannot be written: " + reason(e));
            err.flush();
            return FILE_REFUSED;
        }
    }

    private int one(InputFile file, Importer importer, RejectionLog log) {
        try {
            var report = inTransaction(file, importer, log);
            print(report);
            return report.status();
        } catch (RefusedFile e) {
            err.println("Refused " + message(file, e.getMessage()));
        } catch (IOException e) {
            err.println("Refused " + message(file, reason(e)));
        } catch (UncheckedIOException e) {
            // Of rows that the database did not take.
            err.println("Refused " + message(file, String.valueOf(e.getMessage())));
        } catch (SQLException e) {
            err.println("Refused " + file.name() + ": the database said: " + e.getMessage());
        }
        err.flush();
        return FILE_REFUSED;
    }

    private static String message(InputFile file, String message) {
        return message.startsWith(file.name() + ":") || message.startsWith(file.path() + ":")
                ? message
                : file.name() + ": " + message;
    }

    /// What a person can do something about: the exceptions of files have nothing but the file's name for a message.
    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> denied.getFile() + ": may not be read or written by this user";
            case NoSuchFileException missing -> missing.getFile() + ": no such file or folder";
            default -> String.valueOf(e.getMessage());
        };
    }

    private ImportReport inTransaction(InputFile file, Importer importer, RejectionLog log)
            throws SQLException, IOException, RefusedFile {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                waitForOthers(connection, file);
                var report = withProgress(connection, file, importer, log);
                connection.commit();
                return report;
            } finally {
                endTransaction(connection);
            }
        }
    }

    private void waitForOthers(Connection connection, InputFile file) throws SQLException {
        if (!ReferenceLock.tryTake(connection)) {
            out.println(file.name() + " waits for another import to end");
            out.flush();
            ReferenceLock.await(connection);
        }
    }

    /// The bar is gone before anything else is printed.
    private ImportReport withProgress(Connection connection, InputFile file, Importer importer, RejectionLog log)
            throws SQLException, IOException, RefusedFile {
        try (var progress = progress(file.name())) {
            return importer.run(connection, file, new ImportRun(file.name(), progress, log));
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
