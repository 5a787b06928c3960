package org.jobgraph.reference.training;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import org.jobgraph.reference.Changes;
import org.jobgraph.reference.ImportRun;
import org.jobgraph.reference.staging.FileKind;
import org.jobgraph.reference.staging.Remarks;
import org.jobgraph.reference.table.InputFile;
import org.jobgraph.reference.table.Layout;
import org.jobgraph.reference.table.RefusedFile;
import org.jobgraph.reference.table.Table;
import org.jobgraph.source.DocumentFacts;
import org.jobgraph.source.Documents;
import org.jobgraph.source.Publisher;
import org.jspecify.annotations.Nullable;

/// New Jersey's Eligible Training Provider List: a row a program with its provider.
record NewJersey(Clock clock, Remarks remarks) implements FileKind {

    @Override
    public String title() {
        return "New Jersey Eligible Training Provider List";
    }

    @Override
    public Layout layout() {
        return Layout.of(NewJerseyColumns.ALL);
    }

    @Override
    public Changes read(Connection connection, InputFile file, Table table, ImportRun run)
            throws IOException, SQLException, RefusedFile {
        var offers = new ArrayList<Offer>();
        var newest = new String[]{""};
        run.each(table, row -> {
            offers.add(new NewJerseyRow(row).offer());
            var date = row.get(NewJerseyColumns.MIGRATION);
            newest[0] = date.compareTo(newest[0]) > 0 ? date : newest[0];
        });
        remark(file, offers);
        var document = new Documents(connection, clock).register(new DocumentFacts("training:" + file.name(),
                Publisher.NEW_JERSEY_TRAINING, "New Jersey Eligible Training Provider List",
                "https://training.njcareers.org/", date(newest[0]), table.contents().sha256())).id();
        var kept = NewJerseySlugs.in(connection).keep(offers);
        return TrainingReport.of(connection, file, new Offers(kept, document).merge(connection), remarks);
    }

    private void remark(InputFile file, List<Offer> offers) {
        var costs = offers.stream().map(offer -> offer.program().cost()).toList();
        remarks.note(file.name(), costs.stream().filter(cost -> cost.total() == null).count(),
                "programs say 0 for the total cost, which is kept as not known");
        remarks.note(file.name(), costs.stream().filter(cost -> {
            var total = cost.total();
            return total != null && NewJerseyRow.sum(cost).compareTo(total) != 0;
        }).count(), "programs state a total that is not the sum of its parts; both are kept as stated");
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
