package org.jobgraph.reference;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.jobgraph.reference.soc.SocImporter;
import org.jobgraph.reference.staging.Remarks;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `import soc FILE…`
@Command(name = "soc", mixinStandardHelpOptions = true, description = {
        "Reads the Standard Occupational Classification: definitions or structure of 2018, the crosswalk from 2010, the crosswalk of the OES estimates of 2019.",
        "Files are recognised by their headers. Exit status: 0 all rows in, 1 some rows refused, 2 a file refused whole."})
public final class ImportSoc extends FileCommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "CSV or xlsx, e.g. soc_2018_definitions.xlsx.")
    List<Path> files = List.of();

    @Inject
    public ImportSoc(DataSource dataSource, Clock clock) {
        super(dataSource, clock);
    }

    @Override
    List<Path> paths() {
        return files;
    }

    @Override
    Importer importer(Remarks remarks) {
        return new SocImporter(clock, remarks);
    }
}
