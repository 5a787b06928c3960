package org.jobgraph.intake.schedule;

import java.net.URI;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import javax.sql.DataSource;

import org.jobgraph.intake.fetch.Memory;
import org.jobgraph.intake.fetch.Validators;
import org.jspecify.annotations.Nullable;

/// What the answers of a source's last complete run were known by.
final class KnownAnswers implements Memory {

    private static final String READ = "select address, etag, last_modified from source_answer where source_slug = ?";

    private static final String KEEP = """
            insert into source_answer (source_slug, address, etag, last_modified) select s.slug, ?, ?, ? from source s
            where s.slug = ? and not exists (select from intake_run r where r.source_slug = s.slug and r.id > ?)
            on conflict (source_slug, address) do update set etag = excluded.etag, last_modified = excluded.last_modified""";

    private final DataSource dataSource;
    private final String slug;
    private final Map<String, Validators> known;
    private final Map<String, Validators> met = new ConcurrentHashMap<>();

    private KnownAnswers(DataSource dataSource, String slug, Map<String, Validators> known) {
        this.dataSource = dataSource;
        this.slug = slug;
        this.known = known;
    }

    /// @param whole whether to know nothing, so that all comes whole
    static KnownAnswers of(DataSource dataSource, String slug, boolean whole) throws SQLException {
        var known = new HashMap<String, Validators>();
        try (var connection = dataSource.getConnection(); var read = connection.prepareStatement(READ)) {
            read.setString(1, slug);
            try (var row = read.executeQuery()) {
                while (!whole && row.next()) {
                    known.put(row.getString(1), new Validators(row.getString(2), row.getString(3)));
                }
            }
        }
        return new KnownAnswers(dataSource, slug, known);
    }

    @Override
    public @Nullable Validators of(URI address) {
        return known.get(address.toString());
    }

    @Override
    public void met(URI address, Validators validators) {
        met.put(address.toString(), validators);
    }

    /// Keeps what was met, as all of it is stored, unless another run has begun since: it may leave other postings.
    ///
    /// @param run that met it
    void keep(long run) throws SQLException {
        try (var connection = dataSource.getConnection(); var keep = connection.prepareStatement(KEEP)) {
            for (var answer : met.entrySet()) {
                if (!answer.getValue().isNone()) {
                    keep.setString(1, answer.getKey());
                    keep.setString(2, answer.getValue().etag());
                    keep.setString(3, answer.getValue().lastModified());
                    keep.setString(4, slug);
                    keep.setLong(5, run);
                    keep.executeUpdate();
                }
            }
        }
    }
}
