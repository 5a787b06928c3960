package org.jobgraph.reference.training;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

import org.jobgraph.reference.Changes;
import org.jobgraph.reference.ImportRun;
import org.jobgraph.reference.staging.FileKind;
import org.jobgraph.reference.staging.Remarks;
import org.jobgraph.reference.table.BrokenRow;
import org.jobgraph.reference.table.InputFile;
import org.jobgraph.reference.table.Layout;
import org.jobgraph.reference.table.RefusedFile;
import org.jobgraph.reference.table.Table;
import org.jobgraph.source.DocumentFacts;
import org.jobgraph.source.Documents;
import org.jobgraph.source.Publisher;

/// Training programs in the CSV that this service documents: a row a program.
record OwnCsv(Clock clock, Remarks remarks) implements FileKind {

    private static final Publisher PROVIDERS = new Publisher("training-providers",
            "Training providers, by their programs entered here", Publisher.Kind.TRAINING_PROVIDER,
            "https://github.com/jobgraph/jobgraph", "As agreed with the provider");

    @Override
    public String title() {
        return "training programs (CSV)";
    }

    @Override
    public Layout layout() {
        return Layout.of(OwnColumns.ALL);
    }

    @Override
    public Changes read(Connection connection, InputFile file, Table table, ImportRun run)
            throws IOException, SQLException, RefusedFile {
        var known = Known.in(connection);
        var offers = new ArrayList<Offer>();
        var providers = new HashMap<String, Offer>();
        run.each(table, row -> {
            var offer = new OwnRow(row, known).offer();
            agree(providers, offer);
            offers.add(offer);
        });
        var document = new Documents(connection, clock).register(new DocumentFacts("training:" + file.name(), PROVIDERS,
                "Training programs, " + file.name(), null, null, table.contents().sha256())).id();
        return TrainingReport.of(connection, file, new Offers(offers, document).merge(connection), remarks);
    }

    /// Rows of one provider must say the same of it.
    private static void agree(Map<String, Offer> providers, Offer offer) throws BrokenRow {
        var first = providers.putIfAbsent(offer.provider().slug(), offer);
        if (first != null && !first.provider().name().equals(offer.provider().name())) {
            throw new BrokenRow(OwnColumns.PROVIDER_NAME, offer.provider().name(),
                    "line " + first.line() + " calls this provider " + first.provider().name());
        }
    }
}
