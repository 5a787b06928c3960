package org.jobgraph.intake.evaluate;

import static org.jobgraph.reference.table.Column.required;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jobgraph.intake.judge.title.KnownTitle;
import org.jobgraph.reference.table.BrokenRow;
import org.jobgraph.reference.table.Column;
import org.jobgraph.reference.table.InputFile;
import org.jobgraph.reference.table.Layout;
import org.jobgraph.reference.table.RefusedFile;
import org.jobgraph.reference.table.Row;
import org.jobgraph.reference.table.Table;

/// Titles with the occupation that somebody says is right: a table with the columns `title` and `soc`.
final class LabelledTitles {

    private static final Column TITLE = required("title");
    private static final Column SOC = required("soc");
    private static final Pattern CODE = Pattern.compile("\\d{2}-\\d{4}(?:\\.\\d{2})?");

    private LabelledTitles() {
    }

    static List<KnownTitle> read(Path file) throws IOException, RefusedFile {
        var titles = new ArrayList<KnownTitle>();
        try (var table = Table.open(InputFile.of(file), Layout.of(TITLE, SOC))) {
            for (var row = table.next(); row != null; row = table.next()) {
                try {
                    titles.add(title(row));
                } catch (BrokenRow e) {
                    throw new RefusedFile(row.place() + ": " + e.getMessage(), e);
                }
            }
        }
        return titles;
    }

    private static KnownTitle title(Row row) throws BrokenRow {
        var code = row.require(SOC);
        if (!CODE.matcher(code).matches()) {
            throw new BrokenRow(SOC, code, "soc " + code + ": expected a code like 15-1252");
        }
        return new KnownTitle(code, row.require(TITLE));
    }
}
