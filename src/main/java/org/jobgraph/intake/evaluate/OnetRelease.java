package org.jobgraph.intake.evaluate;

import static org.jobgraph.reference.table.Column.optional;
import static org.jobgraph.reference.table.Column.required;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jobgraph.intake.judge.title.KnownTitle;
import org.jobgraph.intake.judge.title.Occupation;
import org.jobgraph.reference.table.BrokenRow;
import org.jobgraph.reference.table.Column;
import org.jobgraph.reference.table.InputFile;
import org.jobgraph.reference.table.Layout;
import org.jobgraph.reference.table.RefusedFile;
import org.jobgraph.reference.table.Row;
import org.jobgraph.reference.table.Table;

/// The occupations and titles of a release of O*NET, read from its files, which are told by their headers.
///
/// @param alternates alternate titles, short ones among them
/// @param reported titles that job holders reported
public record OnetRelease(List<Occupation> occupations, List<KnownTitle> alternates, List<KnownTitle> reported) {

    private static final Column CODE = required("O*NET-SOC Code");
    private static final Column DESCRIPTION = required("Description");
    private static final Column TITLE = required("Title");
    private static final Column ALTERNATE = required("Alternate Title");
    private static final Column SHORT = optional("Short Title");
    private static final Column REPORTED = required("Reported Job Title");
    private static final String ABSENT = "n/a";

    /// Takes a row.
    private interface Reading {
        void take(Row row) throws BrokenRow;
    }

    /// Reads the files of a folder.
    ///
    /// @throws RefusedFile when one of the three is not there or a row of it is broken
    public static OnetRelease read(Path folder) throws IOException, RefusedFile {
        var release = new OnetRelease(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        read(folder, Layout.of(CODE, TITLE, DESCRIPTION), row -> release.occupations
                .add(new Occupation(row.require(CODE), row.require(TITLE), row.require(DESCRIPTION))));
        read(folder, Layout.of(CODE, ALTERNATE, SHORT), release::alternate);
        read(folder, Layout.of(CODE, REPORTED),
                row -> release.reported.add(new KnownTitle(row.require(CODE), row.require(REPORTED))));
        return release;
    }

    private void alternate(Row row) throws BrokenRow {
        alternates.add(new KnownTitle(row.require(CODE), row.require(ALTERNATE)));
        var brief = row.get(SHORT);
        if (!brief.isEmpty() && !brief.equals(ABSENT)) {
            alternates.add(new KnownTitle(row.require(CODE), brief));
        }
    }

    private static void read(Path folder, Layout layout, Reading reading) throws IOException, RefusedFile {
        try (var table = open(folder, layout)) {
            for (var row = table.next(); row != null; row = table.next()) {
                try {
                    reading.take(row);
                } catch (BrokenRow e) {
                    throw new RefusedFile(row.place() + " " + e.getMessage());
                }
            }
        }
    }

    private static Table open(Path folder, Layout layout) throws IOException, RefusedFile {
        try (var files = Files.list(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                try {
                    return Table.open(InputFile.of(file), layout);
                } catch (RefusedFile _) {
                    // Another file; whether none fits is told below.
                }
            }
        }
        throw new RefusedFile(folder + ": expected a release of O*NET, found no file with the columns "
                + String.join(", ", layout.columns().stream().filter(Column::required).map(Column::name).toList()));
    }
}
