package org.jobgraph.intake;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.jobgraph.MigratedDatabase;
import org.jobgraph.intake.fetch.Offer;
import org.jobgraph.intake.store.DropRule;
import org.jobgraph.intake.store.RunSummary;
import org.jobgraph.intake.store.SourceFacts;
import org.jobgraph.intake.store.SourceUnavailable;

/// A migrated database with a few cities and roles, and the questions that tests of the intake ask it.
final class Database {

    static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    static final Instant TUESDAY = Instant.parse("2026-11-24T08:00:00Z");

    private static final String PLACES_AND_ROLES = """
            insert into city (geoname_id, slug, name, state, country, latitude, longitude, population, aliases) values
                (1, 'new-york-city', 'New York City', 'NY', 'US', 40.7, -74, 8804190, '{New York,NYC,"New York, NY"}'),
                (2, 'san-francisco', 'San Francisco', 'CA', 'US', 37.8, -122.4, 864816, '{SF}'),
                (3, 'london', 'London', 'ENG', 'GB', 51.5, -0.1, 8961989, '{}');
            insert into source (slug, name, kind, licence) values ('editors', 'Editors', 'PUBLICATION', 'None');
            insert into document (key, source_slug, title) values ('roles', 'editors', 'Roles');
            insert into role (slug, ordinal, title, description, duties, aliases, document_id) values
                ('back-end-developer', 1, 'Back End Developer', '', '{}', '{backend engineer}', 1),
                ('data-engineer', 2, 'Data Engineer', '', '{}', '{}', 1)""";

    final DataSource dataSource = MigratedDatabase.copy();

    Database() throws SQLException {
        execute(PLACES_AND_ROLES);
    }

    void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// The rows of an answer, their columns joined by `|`.
    List<String> rows(String sql) throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) {
                var columns = new ArrayList<String>();
                for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    columns.add(String.valueOf(row.getString(i)));
                }
                rows.add(String.join("|", columns));
            }
        }
        return rows;
    }

    RunSummary run(Instant now, Format format, Offer... offers) throws SQLException, SourceUnavailable, InterruptedException {
        return run(now, DropRule.DEFAULT, format, offers);
    }

    RunSummary run(Instant now, DropRule drop, Format format, Offer... offers)
            throws SQLException, SourceUnavailable, InterruptedException {
        return new Intake(dataSource, Clock.fixed(now, ZoneOffset.UTC), drop).run(format,
                SourceFacts.of(format.feed().publisher()),
                "a test", List.of(offers), Progress.NONE);
    }
}
