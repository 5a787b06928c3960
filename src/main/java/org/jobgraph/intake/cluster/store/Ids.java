package org.jobgraph.intake.cluster.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;

import org.postgresql.PGConnection;

/// Numbers as arrays of the database.
final class Ids {

    private Ids() {
    }

    static Array array(Connection connection, Collection<Long> ids) throws SQLException {
        return connection.unwrap(PGConnection.class).createArrayOf("int8",
                ids.stream().mapToLong(Long::longValue).toArray());
    }

    /// As text that is cast to an array: a row of an array of arrays must be as long as the others.
    static String text(long[] numbers) {
        return Arrays.stream(numbers).mapToObj(Long::toString).collect(Collectors.joining(",", "{", "}"));
    }

    static long[] numbers(Array array) throws SQLException {
        return Arrays.stream((Long[]) array.getArray()).filter(Objects::nonNull).mapToLong(Long::longValue).toArray();
    }
}
