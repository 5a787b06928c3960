package org.jobgraph.reference.staging;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jobgraph.reference.Changes;
import org.jobgraph.reference.ImportRun;
import org.jobgraph.reference.table.InputFile;
import org.jobgraph.reference.table.Layout;
import org.jobgraph.reference.table.RefusedFile;
import org.jobgraph.reference.table.Table;

/// A sort of file that an importer reads, told by its header texts and never by its name.
public interface FileKind {

    /// What a message calls it.
    String title();

    /// What its table looks like.
    Layout layout();

    /// Brings its rows into the database.
    ///
    /// @param table open just below its header
    Changes read(Connection connection, InputFile file, Table table, ImportRun run)
            throws IOException, SQLException, RefusedFile;

    /// A file whose kind is known; to be closed.
    record Opened(FileKind kind, Table table) implements AutoCloseable {

        /// Reads it.
        public Changes read(Connection connection, InputFile file, ImportRun run)
                throws IOException, SQLException, RefusedFile {
            return kind.read(connection, file, table, run);
        }

        @Override
        public void close() throws IOException {
            table.close();
        }
    }

    /// Opens `file` as the first of `kinds` whose header it has.
    ///
    /// @throws RefusedFile when it is none of them; the message names what each one expects and what was found
    static Opened open(InputFile file, List<? extends FileKind> kinds) throws IOException, RefusedFile {
        var titles = new ArrayList<String>();
        var reasons = new ArrayList<String>();
        for (var kind : kinds) {
            try {
                return new Opened(kind, Table.open(file, kind.layout()));
            } catch (RefusedFile e) {
                titles.add(kind.title());
                reasons.add(withoutName(e.getMessage(), file));
            }
        }
        throw new RefusedFile(file.name() + ": " + (reasons.stream().distinct().count() == 1
                ? reasons.getFirst() + "; wanted is one of " + String.join(", ", titles)
                : "recognised as nothing that goes in here: " + each(titles, reasons)));
    }

    private static String withoutName(String message, InputFile file) {
        var path = file.path() + ": ";
        return message.startsWith(path) ? message.substring(path.length()) : message.replace(file.name() + ": ", "");
    }

    /// Each kind with its own reason.
    private static String each(List<String> titles, List<String> reasons) {
        return IntStream.range(0, titles.size()).mapToObj(i -> "as " + titles.get(i) + " " + reasons.get(i))
                .collect(Collectors.joining("; "));
    }
}
