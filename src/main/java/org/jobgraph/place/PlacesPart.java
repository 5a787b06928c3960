package org.jobgraph.place;

import java.sql.SQLException;

import jakarta.inject.Singleton;

import org.jobgraph.graphql.Row;
import org.jobgraph.snapshot.Part;
import org.jobgraph.snapshot.Tables;
import org.jspecify.annotations.Nullable;

/// Reads cities, metros, areas and their price levels.
@Singleton
public class PlacesPart implements Part<Places> {

    @Override
    public Class<Places> type() {
        return Places.class;
    }

    @Override
    public Places read(Tables tables) {
        return Places.of(
                tables.list("""
                        select id, slug, name, state, country, latitude, longitude, population, metro_code,
                               document_id, aliases
                        from city order by population desc nulls last, slug""", PlacesPart::city),
                tables.list("""
                        select code, name, kind, population, population_year, document_id
                        from metro order by population desc nulls last, code""", PlacesPart::metro),
                tables.list("select code, kind, name from area", PlacesPart::area),
                tables.list("""
                        select area_code, year, all_items, goods, housing, utilities, other_services, document_id
                        from price_parity""", PlacesPart::parity));
    }

    private static City city(Row row) throws SQLException {
        var city = new City();
        city.key = row.large();
        city.slug = row.text();
        city.name = row.text();
        city.state = named(row.textOrNull());
        city.country = row.text();
        city.latitude = row.decimal();
        city.longitude = row.decimal();
        city.inhabitants = row.largeOrNull();
        city.metroCode = row.textOrNull();
        city.documentId = row.numberOrNull();
        city.aliases = row.array();
        return city;
    }

    private static Metro metro(Row row) throws SQLException {
        var metro = new Metro();
        metro.code = row.text();
        metro.name = row.text();
        metro.kind = row.constant(MetroKind.class);
        metro.population = row.numberOrNull();
        metro.populationYear = row.smallOrNull();
        metro.documentId = row.numberOrNull();
        return metro;
    }

    private static Area area(Row row) throws SQLException {
        var area = new Area();
        area.code = row.text();
        area.kind = row.constant(AreaKind.class);
        area.name = row.text();
        return area;
    }

    private static PriceParity parity(Row row) throws SQLException {
        var parity = new PriceParity();
        parity.areaCode = row.text();
        parity.year = row.small();
        parity.allItems = row.decimal();
        parity.goods = row.decimalOrNull();
        parity.housing = row.decimalOrNull();
        parity.utilities = row.decimalOrNull();
        parity.otherServices = row.decimalOrNull();
        parity.documentId = row.number();
        return parity;
    }

    /// GeoNames numbers the divisions of most countries; a number is no name that anybody would know.
    private static @Nullable String named(@Nullable String state) {
        return state == null || state.chars().allMatch(Character::isDigit) ? null : state;
    }
}
