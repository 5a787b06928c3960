package org.jobgraph.intake.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jobgraph.intake.store.Batch.JudgedPosting;

/// The employers of a run's postings, and their keys in the database.
final class Companies {

    private final Connection connection;
    private final Map<String, Long> ids = new HashMap<>();

    Companies(Connection connection) {
        this.connection = connection;
    }

    /// Adds the batch's employers that are new.
    void ensure(List<JudgedPosting> batch) throws SQLException {
        var wanted = new TreeMap<String, String>();
        for (var posting : batch) {
            var company = posting.verdict().company();
            if (!ids.containsKey(company.slug())) {
                wanted.putIfAbsent(company.slug(), company.name());
            }
        }
        if (!wanted.isEmpty()) {
            add(wanted);
            read(wanted);
        }
    }

    long id(JudgedPosting posting) {
        var id = ids.get(posting.verdict().company().slug());
        if (id == null) {
            throw new IllegalStateException("no company " + posting.verdict().company().slug());
        }
        return id;
    }

    /// Forgets those of a transaction that came to nothing.
    void forget() {
        ids.clear();
    }

    private void add(Map<String, String> wanted) throws SQLException {
        try (var statement = connection.prepareStatement(MergeSql.NEW_COMPANIES)) {
            statement.setArray(1, connection.createArrayOf("text", wanted.keySet().toArray()));
            statement.setArray(2, connection.createArrayOf("text", wanted.values().toArray()));
            statement.executeUpdate();
        }
    }

    private void read(Map<String, String> wanted) throws SQLException {
        try (var statement = connection.prepareStatement(MergeSql.COMPANIES)) {
            statement.setArray(1, connection.createArrayOf("text", wanted.keySet().toArray()));
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    ids.put(row.getString(1), row.getLong(2));
                }
            }
        }
    }
}
