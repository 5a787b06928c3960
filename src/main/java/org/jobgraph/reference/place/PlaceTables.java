package org.jobgraph.reference.place;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;

import org.jobgraph.reference.Changes;
import org.jobgraph.reference.staging.Counts;
import org.jobgraph.reference.staging.Remarks;
import org.jobgraph.reference.table.InputFile;
import org.jobgraph.source.DocumentFacts;
import org.jobgraph.source.Documents;
import org.jobgraph.source.Publisher;
import org.jspecify.annotations.Nullable;

/// What the files of places share: their documents, and the cities that are placed anew after each.
record PlaceTables(Clock clock, Remarks remarks) {

    static final String DELINEATION_PAGE = "https://www.census.gov/geographies/reference-files/time-series/demo/metro-micro/delineation-files.html";

    int document(Connection connection, InputFile file, Facts facts) throws SQLException {
        return new Documents(connection, clock).register(new DocumentFacts("places:" + file.name(), facts.publisher(),
                facts.title(), facts.url(), facts.asOf(), facts.sha256())).id();
    }

    /// What is known of a file of places.
    record Facts(Publisher publisher, String title, String url, @Nullable LocalDate asOf, String sha256) {
    }

    /// Places the cities and makes the report.
    ///
    /// @param rows what became of the file's rows
    /// @param beside rows of other tables that changed with them
    Changes finish(Connection connection, InputFile file, Counts rows, long beside) throws SQLException {
        var placed = CityMetros.refresh(connection);
        remarks.note(file.name(), rows.repeated(), "rows repeat the key of an earlier row, which stands");
        remarks.note(file.name(), rows.removed(), "rows removed that the file states no longer");
        remarks.note(file.name(), placed, "cities put into another metro than before");
        return rows.changes(beside + placed);
    }
}
