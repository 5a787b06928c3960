package org.jobgraph.rolling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The SQL statements that a released version sends, in the order of their first use. The file is renewed with a release alone:
/// src/docs/decisions/0011-expand-and-contract.md.
///
/// @param schema the version of the tables that it was released with
record StatementRecord(String schema, List<Sent> statements) {

    static final Path FILE = Path.of("src/test/resources/released-statements.sql");

    private static final Pattern TITLE = Pattern.compile("-- Sent by the release whose newest migration is (\\d+)\\.");
    private static final String NAME = "--- ";

    /// @param name what it is of, and which of that
    record Sent(String name, String sql) {
    }

    static StatementRecord read() {
        try {
            return parse(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StatementRecord parse(String text) {
        var parts = text.split("(?m)^" + NAME, -1);
        var title = TITLE.matcher(parts[0]);
        if (!title.find()) {
            throw new IllegalStateException(FILE + " does not say of which version it is");
        }
        var statements = new ArrayList<Sent>();
        for (var part : List.of(parts).subList(1, parts.length)) {
            var lines = part.split("\n", 2);
            statements.add(new Sent(lines[0], lines[1].strip()));
        }
        return new StatementRecord(title.group(1), statements);
    }

    void write() throws IOException {
        Files.writeString(FILE, "-- Sent by the release whose newest migration is " + schema + ".\n\n" + statements.stream()
                .map(sent -> NAME + sent.name() + "\n" + sent.sql() + "\n").collect(Collectors.joining("\n")));
    }
}
