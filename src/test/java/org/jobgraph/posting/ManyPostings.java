package org.jobgraph.posting;

import java.sql.SQLException;

import jakarta.enterprise.context.ApplicationScoped;

import org.jobgraph.snapshot.Snapshots;

import io.agroal.api.AgroalDataSource;

/// Many invented postings in the database of the running service, and none when a test is over.
///
/// Every seventh shares its moment with the six before, every ninth has no date of its own, every fifth names two cities
/// of New York's metro, and every eleventh is closed.
@ApplicationScoped
public class ManyPostings {

    private static final String SOURCE = """
            insert into source (slug, name, kind, licence, sample) values ('many', 'Many', 'JOB_BOARD', 'none', true)
            on conflict do nothing""";

    private static final String RUN = """
            insert into intake_run (source_slug, format, origin, status, started_at)
            values ('many', 'TEST', 'test', 'COMPLETE', timestamptz '2026-01-01')""";

    private static final String COMPANIES = """
            insert into company (slug, name) select 'many-' || n, 'Many ' || n from generate_series(1, 60) n""";

    private static final String POSTINGS = """
            insert into job_posting (source_slug, board, external_id, company_id, title, description_html, description_text,
                url, employment_type, work_mode, work_mode_origin, role_slug, role_origin, pay_min, pay_currency, pay_period,
                pay_origin, annual_min, annual_assumption, status, posted_at, first_seen_at, last_verified_at, closed_at,
                payload_sha256, last_run_id)
            select 'many', 'board', n::text, c.id, 'Posting ' || n, '<p>Text ' || n || '</p>', 'Text ' || n,
                'https://jobs.example/' || n, 'UNKNOWN', 'UNKNOWN', 'ABSENT',
                case when n % 3 = 0 then 'back-end-developer' end, case when n % 3 = 0 then 'INFERRED' else 'ABSENT' end,
                case when n % 2 = 0 then n end, case when n % 2 = 0 then 'USD' end, case when n % 2 = 0 then 'HOUR' end,
                case when n % 2 = 0 then 'PUBLISHED' else 'ABSENT' end, case when n % 2 = 0 then 2080 * n end,
                case when n % 2 = 0 then '2,080 hours a year' end,
                case when n % 11 = 0 then 'CLOSED' else 'OPEN' end,
                case when n % 9 > 0 then timestamptz '2026-03-01' - (n / 7) * interval '7 minutes 0.000013 seconds' end,
                timestamptz '2026-01-01' - n * interval '1 minute', timestamptz '2026-02-01',
                case when n % 11 = 0 then timestamptz '2026-02-01' end, '\\x00', (select max(id) from intake_run)
            from generate_series(1, %d) n join company c on c.slug = 'many-' || (1 + n %% 60)""";

    private static final String PLACES = """
            insert into posting_location (posting_id, ordinal, raw, city_id, country, origin)
            select p.id, o, 'New York or near', c.id, 'US', 'PARSED' from job_posting p
            cross join lateral (select id, row_number() over (order by population desc, id) as o from city
                where metro_code = '35620' order by population desc, id
                limit case when p.external_id::int % 5 = 0 then 2 else 1 end) c
            where p.source_slug = 'many' and p.external_id::int % 4 <> 1""";

    private static final String OCCUPATIONS = """
            insert into posting_occupation (posting_id, ordinal, soc_code, confidence, origin)
            select p.id, o.n, o.code, o.confidence, 'INFERRED' from job_posting p
            cross join (values (0, '15-1252', 0.7), (1, '15-1254', 0.2)) o (n, code, confidence)
            where p.source_slug = 'many' and p.external_id::int % 4 = 0""";

    private static final String SKILLS = """
            insert into posting_skill (posting_id, ordinal, name, origin)
            select p.id, 0, 'PostgreSQL', 'PARSED' from job_posting p
            where p.source_slug = 'many' and p.external_id::int % 3 = 0""";

    private static final String CITIES = """
            insert into posting_city (city_id, newest_at, posting_id)
            select distinct l.city_id, p.newest_at, p.id from job_posting p join posting_location l on l.posting_id = p.id
            where p.source_slug = 'many' and p.status = 'OPEN'""";

    private final AgroalDataSource database;
    private final Snapshots snapshots;

    ManyPostings(AgroalDataSource database, Snapshots snapshots) {
        this.database = database;
        this.snapshots = snapshots;
    }

    void insert(int count) throws SQLException {
        run(SOURCE, RUN, COMPANIES, POSTINGS.replace("%d", Integer.toString(count)).replace("%%", "%"), PLACES, CITIES,
                OCCUPATIONS, SKILLS, "analyze posting_occupation", "analyze posting_skill", "analyze job_posting",
                "analyze posting_location", "analyze posting_city", "analyze company");
    }

    void remove() throws SQLException {
        run("delete from job_posting where source_slug = 'many'", "delete from company where slug like 'many-%'",
                "delete from intake_run where source_slug = 'many'", "delete from source where slug = 'many'");
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
