package org.jobgraph.training;

import java.sql.SQLException;

import jakarta.enterprise.context.ApplicationScoped;

import org.jobgraph.snapshot.Snapshots;

import io.agroal.api.AgroalDataSource;

/// Many invented programs in the database of the running service, and none when a test is over.
@ApplicationScoped
public class ManyPrograms {

    private static final String PROVIDERS = """
            insert into provider (slug, name, city_slug, document_id)
            select 'many-' || n, 'Many ' || n, c.slug, (select min(id) from document)
            from (select slug, row_number() over (order by population desc, slug) as n from city limit 60) c""";

    // Every third name differs from another only in its case, every seventh not at all.
    private static final String PROGRAMS = """
            insert into training_program (slug, provider_slug, name, kind, cost, currency, document_id)
            select 'many-' || n, 'many-' || (1 + n / 51),
                case when n % 7 = 0 then 'Same name' when n % 3 = 0 then 'CODE ' || (n - 1) else 'Code ' || n end,
                case when n % 50 = 0 then 'LICENCE' else 'COURSE' end,
                case when n % 2 = 0 then 1000 + n end, case when n % 10 = 0 then 'EUR' when n % 2 = 0 then 'USD' end,
                (select min(id) from document)
            from generate_series(1, 3000) n""";

    private static final String ROLES = """
            insert into training_program_role (program_slug, role_slug, origin)
            select p.slug, r.slug, 'INFERRED' from training_program p join role r
            on (hashtext(p.slug || r.slug) & 31) = 0 where p.slug like 'many-%'""";

    private final AgroalDataSource database;
    private final Snapshots snapshots;

    ManyPrograms(AgroalDataSource database, Snapshots snapshots) {
        this.database = database;
        this.snapshots = snapshots;
    }

    void insert() throws SQLException {
        run(PROVIDERS, PROGRAMS, ROLES, "analyze training_program", "analyze training_program_role",
                "analyze provider");
    }

    void remove() throws SQLException {
        run("delete from training_program where slug like 'many-%'", "delete from provider where slug like 'many-%'");
    }

    void rename(String slug, String name) throws SQLException {
        run("update training_program set name = '%s' where slug = '%s'".formatted(name, slug));
    }

    private void run(String... statements) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
            statement.execute("update reference_version set version = version + 1");
        }
        snapshots.refresh();
    }
}
