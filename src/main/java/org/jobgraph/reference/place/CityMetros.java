package org.jobgraph.reference.place;

import java.sql.Connection;
import java.sql.SQLException;

/// Puts every city into the metro its county belongs to, whichever of the files came first.
///
/// Where the gazetteer's counties are of another vintage than the delineation (Connecticut since 2022) or a city spans
/// counties and has none (New York City), the metro that names the place among its principal cities is taken; where
/// that says nothing, the metro stays what it was.
final class CityMetros {

    private static final String REFRESH = """
            with american as (
                select c.id, c.name, c.county_fips, case c.country when 'PR' then 'PR' else c.state end as state,
                    c.metro_code, n.metro_code as by_county
                from city c
                left join metro_county n on n.state_fips = left(c.county_fips, 2) and n.county_fips = right(c.county_fips, 3)
                where c.country in ('US', 'PR')),
            comparable as (
                select distinct left(county_fips, 2) as state_fips from american where by_county is not null),
            states as (select distinct state_fips, state from metro_county where state is not null),
            principal as (
                select s.state, p.name, min(p.metro_code) as metro_code
                from principal_city p join states s using (state_fips)
                group by s.state, p.name having count(distinct p.metro_code) = 1),
            placed as (
                select a.id, a.metro_code, case
                    when a.by_county is not null then a.by_county
                    when left(a.county_fips, 2) in (select state_fips from comparable) then null
                    else coalesce(
                        (select p.metro_code from principal p where p.state = a.state and p.name = a.name),
                        (select p.metro_code from principal p where p.state = a.state and p.name || ' City' = a.name),
                        a.metro_code) end as new_code
                from american a)
            update city set metro_code = placed.new_code from placed
            where city.id = placed.id and placed.new_code is distinct from placed.metro_code""";

    private CityMetros() {
    }

    /// Places all cities anew.
    ///
    /// @return how many cities have another metro than before
    static long refresh(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeLargeUpdate(REFRESH);
        }
    }
}
