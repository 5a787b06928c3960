package org.jobgraph.intake.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jobgraph.intake.feed.BrowserAddress;
import org.jobgraph.intake.store.Batch.JudgedPosting;

/// The employers of a run's postings, and their keys in the database.
final class Companies {

    private final Connection connection;
    private final Map<String, Long> ids = new HashMap<>();
    /// Those whose website was told in this run.
    private final Set<String> told = new HashSet<>();

    Companies(Connection connection) {
        this.connection = connection;
    }

    /// Adds the batch's employers that are new, and the websites that are.
    void ensure(List<JudgedPosting> batch) throws SQLException {
        var wanted = new TreeMap<String, String>();
        var websites = new TreeMap<String, String>();
        for (var posting : batch) {
            var company = posting.verdict().company();
            if (!ids.containsKey(company.slug())) {
                wanted.putIfAbsent(company.slug(), company.name());
            }
            var website = posting.verdict().published().companyWebsite();
            if (website != null && !told.contains(company.slug()) && BrowserAddress.of(website) != null) {
                websites.putIfAbsent(company.slug(), website);
            }
        }
        if (!wanted.isEmpty()) {
            put(MergeSql.NEW_COMPANIES, wanted);
            read(wanted);
        }
        if (!websites.isEmpty()) {
            put(MergeSql.WEBSITES, websites);
            told.addAll(websites.keySet());
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
        told.clear();
    }

    private void put(String sql, Map<String, String> bySlug) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", bySlug.keySet().toArray()));
            statement.setArray(2, connection.createArrayOf("text", bySlug.values().toArray()));
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
