package org.jobgraph.reference.table;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.reader.ReadableWorkbook;

/// What a workbook says about itself, on a sheet beside its data.
public final class Notes {

    /// Notes are short; a long sheet of that name is not read to its end.
    private static final int ROWS = 500;

    private Notes() {
    }

    /// The first cell in which `wanted` is found, on the sheets whose name fits.
    ///
    /// @return nothing for a file that is no workbook
    public static Optional<MatchResult> find(InputFile file, Predicate<String> sheet, Pattern wanted)
            throws IOException, RefusedFile {
        if (Contents.of(file).kind() != Contents.Kind.ZIP) {
            return Optional.empty();
        }
        try (var workbook = Workbook.open(file)) {
            return find(workbook, file, sheet, wanted);
        }
    }

    private static Optional<MatchResult> find(ReadableWorkbook workbook, InputFile file, Predicate<String> wantedSheet,
            Pattern wanted) throws RefusedFile {
        for (var sheet : workbook.getSheets().filter(s -> wantedSheet.test(s.getName())).toList()) {
            try (var rows = Workbook.rows(file, sheet)) {
                var found = find(rows, wanted);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<MatchResult> find(SheetRows rows, Pattern wanted) throws RefusedFile {
        for (var i = 0; i < ROWS; i++) {
            var row = rows.next();
            if (row == null) {
                break;
            }
            var found = row.cells().stream().map(wanted::matcher).filter(m -> m.find()).findFirst();
            if (found.isPresent()) {
                return Optional.of(found.get().toMatchResult());
            }
        }
        return Optional.empty();
    }
}
