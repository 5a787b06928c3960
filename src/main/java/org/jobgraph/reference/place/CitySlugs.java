package org.jobgraph.reference.place;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.jobgraph.reference.staging.Slug;
import org.jobgraph.reference.staging.Staging;
import org.jspecify.annotations.Nullable;

/// Gives new cities their slugs: the name; when it is taken the name with state or country; then with county or
/// division; at last with GeoNames' number. The larger place chooses first, so that the outcome does not depend on the
/// order of lines. A slug once given stays.
final class CitySlugs {

    private static final String NEW_CITIES = """
            select distinct on (population, geoname_id) geoname_id, ascii_name, state, country, county_fips
            from staged_city s
            where not exists (select from city c where c.geoname_id = s.geoname_id)
            order by population desc nulls last, geoname_id, line""";

    private final Set<String> taken = new HashSet<>();

    private CitySlugs() {
    }

    /// Fills the temporary table `staged_slug (geoname_id, slug)` for the staged cities that are not in `city` yet.
    static void assign(Connection connection) throws SQLException {
        var given = new CitySlugs().choose(connection);
        try (var staging = Staging.open(connection, "staged_slug", "geoname_id bigint, slug text")) {
            given.forEach(row -> staging.row(row.geonameId(), row.slug()));
        }
    }

    private List<Given> choose(Connection connection) throws SQLException {
        var given = new ArrayList<Given>();
        try (var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery("select slug from city")) {
                while (rows.next()) {
                    taken.add(rows.getString(1));
                }
            }
            try (var rows = statement.executeQuery(NEW_CITIES)) {
                while (rows.next()) {
                    given.add(new Given(rows.getLong(1), firstFree(rows)));
                }
            }
        }
        return given;
    }

    private String firstFree(ResultSet row) throws SQLException {
        var id = row.getString("geoname_id");
        var state = row.getString("state");
        var country = row.getString("country");
        var county = row.getString("county_fips");
        var name = Slug.of(row.getString("ascii_name"));
        var american = country.equals("US") && state != null;
        var near = name + "-" + lower(american ? state : country);
        var nearer = near + "-" + lower(american ? county : state);
        var candidates = name.isEmpty() ? Stream.of("place-" + id) : Stream.of(name, near, nearer, name + "-" + id);
        return candidates.filter(slug -> !slug.endsWith("-")).filter(taken::add).findFirst().orElseThrow();
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }

    private record Given(long geonameId, String slug) {
    }
}
