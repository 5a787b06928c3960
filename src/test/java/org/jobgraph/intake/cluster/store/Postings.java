package org.jobgraph.intake.cluster.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.jobgraph.MigratedDatabase;
import org.jspecify.annotations.Nullable;

/// A migrated database with postings of several sources, and what clustering makes of them.
final class Postings {

    private static final String SOURCES = """
            insert into source (slug, name, kind, licence) values ('greenhouse', 'Greenhouse', 'JOB_BOARD', 'none'),
                ('pages', 'Pages', 'JOB_BOARD', 'none'), ('syndicate', 'Syndicate', 'JOB_BOARD', 'none');
            insert into intake_run (source_slug, format, origin, status, started_at) values
                ('greenhouse', 'GREENHOUSE', 'test', 'COMPLETE', timestamptz '2026-01-01'),
                ('pages', 'JSONLD', 'test', 'COMPLETE', timestamptz '2026-01-01'),
                ('syndicate', 'SYNDICATION', 'test', 'COMPLETE', timestamptz '2026-01-01')""";

    private static final String COMPANY = "insert into company (slug, name) values (?, ?) on conflict (slug) do nothing";

    private static final String ADD = """
            insert into job_posting (source_slug, board, external_id, requisition_id, company_id, title, description_html,
                description_text, url, employment_type, work_mode, work_mode_origin, role_origin, pay_origin, status,
                posted_at, first_seen_at, last_verified_at, closed_at, payload_sha256, last_run_id)
            values (?, ?, ?, ?, (select id from company where slug = ?), ?, '', ?, ?, 'UNKNOWN', 'UNKNOWN', 'ABSENT', 'ABSENT',
                'ABSENT', 'OPEN', timestamptz '2026-01-05', timestamptz '2026-01-06', timestamptz '2026-01-06', null, '\\x00',
                (select id from intake_run where source_slug = ?))""";

    private static final String PLACE = """
            insert into posting_location (posting_id, ordinal, raw, origin) select id, 0, ?, 'PARSED' from job_posting
            where source_slug = ? and board = ? and external_id = ?""";

    static final String GROUPS = """
            select string_agg(p.source_slug || '/' || p.external_id, ' ' order by p.source_slug, p.external_id)
            from posting_cluster_member m join job_posting p on p.id = m.posting_id group by m.cluster_id order by 1""";

    final DataSource dataSource = MigratedDatabase.copy();

    Postings() throws SQLException {
        execute(SOURCES);
    }

    /// A posting of a text, on the board of its employer.
    record Posting(String source, String id, String company, String title, String place, String text,
            @Nullable String requisition) {

        String board() {
            return company.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        }
    }

    void add(List<Posting> postings) throws SQLException {
        try (var connection = dataSource.getConnection();
                var company = connection.prepareStatement(COMPANY);
                var add = connection.prepareStatement(ADD);
                var place = connection.prepareStatement(PLACE)) {
            connection.setAutoCommit(false);
            for (var posting : postings) {
                fill(company, posting.board(), posting.company());
                fill(add, posting.source(), posting.board(), posting.id(), posting.requisition(), posting.board(),
                        posting.title(), posting.text(), "https://" + posting.source() + ".example/jobs/" + posting.id(),
                        posting.source());
                fill(place, posting.place(), posting.source(), posting.board(), posting.id());
            }
            connection.commit();
        }
    }

    private static void fill(java.sql.PreparedStatement statement, @Nullable String... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
        statement.executeUpdate();
    }

    /// Clusters all sources.
    void cluster(int postings) throws SQLException {
        for (var source : List.of("syndicate", "greenhouse", "pages")) {
            cluster(source, postings);
        }
    }

    void cluster(String source, int postings) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            Clustering.run(connection, source, postings);
        }
    }

    Connection connection() throws SQLException {
        return dataSource.getConnection();
    }

    void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Clusters as their members, each as source and id.
    List<String> groups() throws SQLException {
        return rows(GROUPS);
    }

    List<String> rows(String sql) throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }
}
