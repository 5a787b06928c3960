package org.jobgraph.intake.evaluate;

import static org.jobgraph.reference.table.Column.optional;
import static org.jobgraph.reference.table.Column.required;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
    private static final Pattern CODE_SHAPE = Pattern.compile("\\d{2}-\\d{4}\\.\\d{2}");
    private static final String ABSENT = "n/a";

    /// Takes a row.
    private interface Reading {
        void take(Row row) throws BrokenRow;
    }

    /// Reads the files of a folder.
    ///
    /// @throws RefusedFile when one of the three is not there or a row of it is broken
    public static OnetRelease read(Path folder) throws IOException, RefusedFile {
        try (var files = Files.list(folder)) {
            return read(folder.toString(), files.filter(Files::isRegularFile).sorted().map(InputFile::of).toList());
        }
    }

    /// Reads the extract that the application carries.
    static OnetRelease builtIn() throws IOException, RefusedFile {
        return read("the built-in extract", Stream.of("Occupation Data", "Alternate Titles", "Sample of Reported Titles")
                .map(name -> InputFile.resource("reference/onet/" + name + ".txt")).toList());
    }

    private static OnetRelease read(String where, List<InputFile> files) throws IOException, RefusedFile {
        var release = new OnetRelease(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        read(where, files, Layout.of(CODE, TITLE, DESCRIPTION), row -> release.occupations
                .add(new Occupation(code(row), row.require(TITLE), row.require(DESCRIPTION))));
        read(where, files, Layout.of(CODE, ALTERNATE, SHORT), release::alternate);
        read(where, files, Layout.of(CODE, REPORTED),
                row -> release.reported.add(new KnownTitle(code(row), row.require(REPORTED))));
        return release;
    }

    private static String code(Row row) throws BrokenRow {
        var code = row.require(CODE);
        if (!CODE_SHAPE.matcher(code).matches()) {
            throw new BrokenRow(CODE, code, "O*NET-SOC Code " + code + ": expected a code like 15-1252.00");
        }
        return code;
    }

    private void alternate(Row row) throws BrokenRow {
        alternates.add(new KnownTitle(code(row), row.require(ALTERNATE)));
        var brief = row.get(SHORT);
        if (!brief.isEmpty() && !brief.equals(ABSENT)) {
            alternates.add(new KnownTitle(code(row), brief));
        }
    }

    private static void read(String where, List<InputFile> files, Layout layout, Reading reading)
            throws IOException, RefusedFile {
        try (var table = open(where, files, layout)) {
            for (var row = table.next(); row != null; row = table.next()) {
                try {
                    reading.take(row);
                } catch (BrokenRow e) {
                    throw new RefusedFile(row.place() + ": " + e.getMessage(), e);
                }
            }
        }
    }

    private static Table open(String where, List<InputFile> files, Layout layout) throws IOException, RefusedFile {
        for (var file : files) {
            try {
                return Table.open(file, layout);
            } catch (RefusedFile _) {
                // Another file; whether none fits is told below.
            }
        }
        throw new RefusedFile(where + ": expected a release of O*NET, found no file with the columns "
                + String.join(", ", layout.columns().stream().filter(Column::required).map(Column::name).toList()));
    }
}
