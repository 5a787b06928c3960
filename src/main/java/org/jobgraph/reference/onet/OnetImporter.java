package org.jobgraph.reference.onet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.jobgraph.reference.Changes;
import org.jobgraph.reference.ImportReport;
import org.jobgraph.reference.ImportRun;
import org.jobgraph.reference.Importer;
import org.jobgraph.reference.staging.Counts;
import org.jobgraph.reference.staging.Remarks;
import org.jobgraph.reference.table.InputFile;
import org.jobgraph.reference.table.RefusedFile;
import org.jobgraph.reference.table.Table;
import org.jobgraph.source.DocumentFacts;
import org.jobgraph.source.Documents;
import org.jobgraph.source.Publisher;
import org.jobgraph.source.ReferenceVersion;
import org.jspecify.annotations.Nullable;

/// Reads a folder with a release of the O*NET database, as text, CSV or workbooks.
public final class OnetImporter implements Importer {

    /// In the order of reading: titles refer to occupations. Every file has a code, many a title: the special first.
    private static final List<OnetFile> KINDS = List.of(new OccupationData(), Titles.ALTERNATE, Titles.REPORTED,
            new TechnologySkills(), new JobZones());

    private final Clock clock;
    private final Remarks remarks;

    /// @param remarks told what became of each file
    public OnetImporter(Clock clock, Remarks remarks) {
        this.clock = clock;
        this.remarks = remarks;
    }

    private record Recognised(InputFile file, OnetFile kind) {
    }

    @Override
    public ImportReport run(Connection connection, InputFile folder, ImportRun run)
            throws IOException, SQLException, RefusedFile {
        var files = files(folder);
        var release = Release.in(files);
        var recognised = recognise(folder, files);
        var document = document(connection, folder, release);
        var changes = Changes.NONE;
        for (var each : recognised) {
            changes = changes.plus(read(connection, each, run, document));
        }
        if (changes.any()) {
            ReferenceVersion.bump(connection);
        }
        return run.finish(changes);
    }

    private static List<Path> files(InputFile folder) throws IOException, RefusedFile {
        var path = folder.path();
        if (path == null || !Files.isDirectory(path)) {
            throw new RefusedFile(folder.name() + ": expected a folder with the files of an O*NET release, found "
                    + (path != null && Files.exists(path) ? "a file" : "nothing"));
        }
        try (var files = Files.list(path)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private List<Recognised> recognise(InputFile folder, List<Path> files) throws IOException, RefusedFile {
        var recognised = new ArrayList<Recognised>();
        for (var path : files) {
            var file = InputFile.of(path);
            var kind = kind(file);
            if (kind == null) {
                remarks.note(file.name(), "not read, it is no file that this import uses");
            } else {
                recognised.add(new Recognised(file, kind));
            }
        }
        if (recognised.isEmpty()) {
            var names = KINDS.stream().map(OnetFile::title).toList();
            throw new RefusedFile(folder.name() + ": expected a file with the headers of one of "
                    + String.join(", ", names) + "; found " + files.size() + " other files");
        }
        recognised.sort(Comparator.comparingInt(each -> KINDS.indexOf(each.kind())));
        return recognised;
    }

    private static @Nullable OnetFile kind(InputFile file) throws IOException {
        for (var kind : KINDS) {
            try (var _ = Table.open(file, kind.layout())) {
                return kind;
            } catch (RefusedFile _) {
                // It may be the next kind; one that is none of them is named by the caller.
            }
        }
        return null;
    }

    private Changes read(Connection connection, Recognised each, ImportRun run, int document)
            throws IOException, SQLException, RefusedFile {
        try (var table = Table.open(each.file(), each.kind().layout())) {
            var counts = each.kind().read(connection, table, run, document);
            remarks.note(each.file().name(), summary(each.kind(), counts));
            return counts.changes(0);
        }
    }

    private static String summary(OnetFile kind, Counts counts) {
        return String.format(Locale.ROOT, "%s: %,d inserted, %,d updated, %,d unchanged, %,d repeated, %,d removed",
                kind.title(), counts.inserted(), counts.updated(), counts.unchanged(), counts.repeated(),
                counts.removed());
    }

    private int document(Connection connection, InputFile folder, Release release) throws SQLException {
        var number = release.number();
        var facts = new DocumentFacts("onet:" + (number == null ? folder.name() : number), Publisher.ONET,
                release.title(), "https://www.onetcenter.org/database.html", release.asOf(), null);
        return new Documents(connection, clock).register(facts).id();
    }
}
