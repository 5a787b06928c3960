package org.jobgraph.intake.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jobgraph.intake.judge.City;
import org.jobgraph.intake.judge.Gazetteer;
import org.jobgraph.intake.judge.Judge;
import org.jobgraph.intake.judge.Role;
import org.jobgraph.intake.judge.RoleNames;

/// Reads what a judge judges with: cities and roles as they stand, once a run.
public final class ReferenceTables {

    private static final String CITIES = "select id, name, state, country, coalesce(population, 0), metro_code, aliases from city order by id";
    private static final String ROLES = "select slug, title, aliases from role order by ordinal";

    private ReferenceTables() {
    }

    static Judge judge(Connection connection) throws SQLException {
        return new Judge(gazetteer(connection), TradeTables.judge(connection, new RoleNames(roles(connection))));
    }

    /// The cities of the database.
    public static Gazetteer gazetteer(Connection connection) throws SQLException {
        return new Gazetteer(cities(connection));
    }

    private static List<City> cities(Connection connection) throws SQLException {
        var cities = new ArrayList<City>();
        try (var statement = connection.createStatement(); var row = statement.executeQuery(CITIES)) {
            while (row.next()) {
                cities.add(new City(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getLong(5),
                        row.getString(6), List.of(texts(row.getArray(7)))));
            }
        }
        return cities;
    }

    private static List<Role> roles(Connection connection) throws SQLException {
        var roles = new ArrayList<Role>();
        try (var statement = connection.createStatement(); var row = statement.executeQuery(ROLES)) {
            while (row.next()) {
                var titles = Stream.concat(Stream.of(row.getString(2)), Stream.of(texts(row.getArray(3)))).toList();
                roles.add(new Role(row.getString(1), titles));
            }
        }
        return roles;
    }

    private static String[] texts(Array array) throws SQLException {
        return (String[]) array.getArray();
    }
}
