package org.jobgraph.reference.place;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

import org.jobgraph.reference.Changes;
import org.jobgraph.reference.ImportRun;
import org.jobgraph.reference.staging.Merge;
import org.jobgraph.reference.staging.Staging;
import org.jobgraph.reference.table.BrokenRow;
import org.jobgraph.reference.table.Column;
import org.jobgraph.reference.table.Contents;
import org.jobgraph.reference.table.InputFile;
import org.jobgraph.reference.table.Layout;
import org.jobgraph.reference.table.Place;
import org.jobgraph.reference.table.RefusedFile;
import org.jobgraph.reference.table.Row;
import org.jobgraph.reference.table.Table;
import org.jobgraph.source.Publisher;
import org.jspecify.annotations.Nullable;

/// Cities from GeoNames: of the United States every populated place, elsewhere those of some size. A city that is there
/// keeps its id, slug, name and aliases, by which readers and links know it; what is measured is brought up to date.
final class GeoNames {

    private static final Layout LAYOUT = Layout
            .of(GeoNameLine.NAMES.stream().map(name -> Column.required(name)).toList());

    private static final Map<String, String> PASSED_OVER = Map.of("PPLX", "PPLX, a section of another populated place",
            "PPLQ", "PPLQ, abandoned", "PPLH", "PPLH, no longer there", "PPLW", "PPLW, destroyed", "PPLCH",
            "PPLCH, a former capital");

    private static final Merge CITIES = new Merge("city", List.of("geoname_id"),
            List.of("state", "country", "latitude", "longitude", "population", "county_fips"),
            List.of("document_id", "slug", "name", "aliases"));

    private final PlaceTables tables;
    private final long worldPopulation;

    /// @param worldPopulation persons that a place outside the United States must have
    GeoNames(PlaceTables tables, long worldPopulation) {
        this.tables = tables;
        this.worldPopulation = worldPopulation;
    }

    Changes read(Connection connection, InputFile file, ImportRun run) throws IOException, SQLException, RefusedFile {
        var newest = new Newest();
        try (var table = Table.open(Gazetteer.withHeader(file), LAYOUT);
                var staging = Staging.open(connection, "staged_city",
                        "line bigint, geoname_id bigint, name text, ascii_name text, latitude numeric, "
                                + "longitude numeric, country text, state text, county_fips text, population bigint")) {
            run.each(table, row -> line(row, file, run, staging, newest));
        }
        return merge(connection, file, newest.date);
    }

    private void line(Row row, InputFile file, ImportRun run, Staging staging, Newest newest) throws IOException {
        // One line less: the header is not in the original.
        var place = new Place(file.name(), row.place().line() - 1);
        try {
            var line = new GeoNameLine(row.cells());
            line.check();
            row.check();
            newest.see(line.modified());
            var reason = reasonToSkip(line);
            if (reason == null) {
                stage(staging, place.line(), line.place());
            } else {
                tables.remarks().skip(file.name(), reason);
                run.skip();
            }
        } catch (BrokenRow e) {
            run.reject(e.at(place));
        }
    }

    private @Nullable String reasonToSkip(GeoNameLine line) {
        if (!line.populatedPlace()) {
            return "feature class " + line.featureClass() + ", no populated place";
        }
        var code = PASSED_OVER.get(line.featureCode());
        if (code != null) {
            return code;
        }
        return line.american() || line.persons() >= worldPopulation
                ? null
                : "outside the United States with less than " + worldPopulation + " inhabitants";
    }

    private static void stage(Staging staging, long line, GeoName place) {
        staging.row(line, place.id(), place.name(), place.asciiName(), place.latitude(), place.longitude(),
                place.country(), place.state(), place.countyFips(), place.population());
    }

    private Changes merge(Connection connection, InputFile file, @Nullable LocalDate asOf)
            throws IOException, SQLException, RefusedFile {
        var document = tables.document(connection, file, new PlaceTables.Facts(Publisher.GEONAMES, "GeoNames places",
                "https://download.geonames.org/export/dump/", asOf, Contents.of(file).sha256()));
        CitySlugs.assign(connection);
        var counts = CITIES.from(connection, """
                (select s.line, s.geoname_id, s.state, s.country, round(s.latitude, 5) as latitude,
                    round(s.longitude, 5) as longitude, s.population,
                    coalesce(s.county_fips, c.county_fips) as county_fips, coalesce(c.slug, n.slug) as slug,
                    coalesce(c.name, s.name) as name, coalesce(c.aliases,
                        case when s.ascii_name = s.name then '{}' else array[s.ascii_name] end) as aliases,
                    %d as document_id
                from staged_city s left join city c using (geoname_id) left join staged_slug n using (geoname_id))"""
                .formatted(document));
        return tables.finish(connection, file, counts, 0);
    }

    /// The date of the newest line.
    private static final class Newest {

        private @Nullable LocalDate date;
        private String text = "";

        void see(String modified) {
            if (modified.compareTo(text) > 0) {
                text = modified;
                date = parse(modified);
            }
        }

        private static @Nullable LocalDate parse(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException _) {
                return null;
            }
        }
    }
}
