package org.jobgraph.intake.fetch;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What the name of a file says: `acme.json.gz` is a document of the board `acme`.
///
/// @param board the name without what it ends in
/// @param isKnown whether it ends as the files of the format do
record FileName(String board, boolean isKnown) {

    private static final String ZIPPED = ".gz";

    static FileName of(Path file, List<String> suffixes) {
        var name = String.valueOf(file.getFileName());
        var plain = without(name, ZIPPED);
        for (var suffix : suffixes) {
            var board = without(plain, suffix);
            if (!board.equals(plain)) {
                return new FileName(board, true);
            }
        }
        return new FileName(plain, false);
    }

    private static String without(String name, String suffix) {
        var ends = name.toLowerCase(Locale.ROOT).endsWith(suffix) && name.length() > suffix.length();
        return ends ? name.substring(0, name.length() - suffix.length()) : name;
    }
}
