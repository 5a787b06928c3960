package org.jobgraph.reference;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;

import javax.sql.DataSource;

import org.jobgraph.reference.staging.Remarks;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// A command that reads files. Its result is the exit status: 0 all rows went in, 1 some rows were refused, 2 a file was
/// refused whole.
abstract class FileCommand implements Callable<Integer> {

    @Mixin
    ImportOptions options = new ImportOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    final Clock clock;
    private final DataSource dataSource;

    FileCommand(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /// The files or folders to read.
    abstract List<Path> paths();

    /// What reads them.
    ///
    /// @param remarks takes what there is to say beside the counts
    abstract Importer importer(Remarks remarks);

    @Override
    public final Integer call() {
        var remarks = new Remarks();
        var status = new FileImport(dataSource, options, spec.commandLine()).run(paths(), importer(remarks));
        remarks.print(spec.commandLine().getOut());
        return status;
    }
}
