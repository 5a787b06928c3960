package org.jobgraph.reference.builtin;

import static org.jobgraph.reference.builtin.BundledColumn.key;
import static org.jobgraph.reference.builtin.BundledColumn.optional;
import static org.jobgraph.reference.builtin.BundledColumn.optionalKey;
import static org.jobgraph.reference.builtin.BundledColumn.required;
import static org.jobgraph.reference.builtin.ColumnKind.INTEGER;
import static org.jobgraph.reference.builtin.ColumnKind.LIST;
import static org.jobgraph.reference.builtin.ColumnKind.NUMBER;
import static org.jobgraph.reference.builtin.ColumnKind.TEXT;

import java.util.List;

/// Metros, their counties, and cities. What an import of newer places has brought stays: only rows of the bundled
/// documents, or of none, are changed here.
final class PlaceTables {

    static final String METROS = "metros.csv";

    private static final String TAKE_METROS = """
            insert into metro as held (code, name, kind, population, population_year, document_id)
            select b.code, b.name, b.kind, b.population, b.population_year, d.id
            from bundled b join document d on d.key = 'metros'
            on conflict (code) do update set name = excluded.name, kind = excluded.kind, population = excluded.population,
                population_year = excluded.population_year, document_id = excluded.document_id
            where (held.document_id is null or held.document_id = excluded.document_id)
                and (held.name, held.kind, held.population, held.population_year, held.document_id) is distinct from
                (excluded.name, excluded.kind, excluded.population, excluded.population_year, excluded.document_id)""";

    // A county that an import has placed already stays where that put it.
    private static final String TAKE_COUNTIES = """
            insert into metro_county (state_fips, county_fips, metro_code, state)
            select state_fips, county_fips, cbsa, state_abbr from bundled
            on conflict (state_fips, county_fips) do nothing""";

    // A slug once given stays, and one that an import gave to another city is not taken from it.
    private static final String TAKE_CITIES = """
            insert into city as held (geoname_id, slug, name, state, country, latitude, longitude, population, metro_code,
                aliases, document_id)
            select b.geoname_id, b.slug, b.name, b.state, b.country, round(b.latitude, 5), round(b.longitude, 5),
                b.population, b.metro, b.aliases, d.id
            from bundled b join document d on d.key = 'cities'
            where not exists (select from city c where c.slug = b.slug and c.geoname_id <> b.geoname_id)
            on conflict (geoname_id) do update set name = excluded.name, state = excluded.state,
                country = excluded.country, latitude = excluded.latitude, longitude = excluded.longitude,
                population = excluded.population, metro_code = excluded.metro_code, aliases = excluded.aliases,
                document_id = excluded.document_id
            where (held.document_id is null or held.document_id = excluded.document_id)
                and (held.name, held.state, held.country, held.latitude, held.longitude, held.population,
                    held.metro_code, held.aliases, held.document_id) is distinct from
                (excluded.name, excluded.state, excluded.country, excluded.latitude, excluded.longitude,
                    excluded.population, excluded.metro_code, excluded.aliases, excluded.document_id)""";

    static final List<BundledTable> ALL = List.of(
            new BundledTable(METROS, 1,
                    List.of(required("code", TEXT), required("name", TEXT), required("kind", TEXT),
                            optional("population", INTEGER), optional("population_year", INTEGER)),
                    List.of(TAKE_METROS)),
            new BundledTable("cbsa-counties.csv", 3,
                    List.of(key("cbsa", METROS), required("state_fips", TEXT), required("county_fips", TEXT),
                            optional("state_abbr", TEXT)),
                    List.of(TAKE_COUNTIES)),
            new BundledTable("cities.csv", 1,
                    List.of(required("geoname_id", INTEGER), required("slug", TEXT), required("name", TEXT),
                            optional("state", TEXT), required("country", TEXT), required("latitude", NUMBER),
                            required("longitude", NUMBER), optional("population", INTEGER), optionalKey("metro", METROS),
                            optional("aliases", LIST)),
                    List.of(TAKE_CITIES)));

    private PlaceTables() {
    }
}
