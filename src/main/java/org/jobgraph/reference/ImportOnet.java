package org.jobgraph.reference;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.jobgraph.reference.onet.OnetImporter;
import org.jobgraph.reference.staging.Remarks;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `import onet FOLDER…`
@Command(name = "onet", mixinStandardHelpOptions = true, description = {
        "Reads a release of the O*NET database: occupations, alternate and reported titles, technology skills, job zones.",
        "Files are recognised by their headers. Exit status: 0 all rows in, 1 some rows refused, 2 a file refused whole."})
public final class ImportOnet extends FileCommand {

    @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "A folder with the files of one release, text, CSV or xlsx.")
    List<Path> files = List.of();

    @Inject
    public ImportOnet(DataSource dataSource, Clock clock) {
        super(dataSource, clock);
    }

    @Override
    List<Path> paths() {
        return files;
    }

    @Override
    Importer importer(Remarks remarks) {
        return new OnetImporter(clock, remarks);
    }
}
