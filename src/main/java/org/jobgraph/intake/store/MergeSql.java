package org.jobgraph.intake.store;

import java.util.List;

/// The statements that take a staged batch into the tables of postings.
final class MergeSql {

    static final String STAGED_POSTING = """
            staged_posting (ordinal, board, external_id, requisition_id, company_slug, company_name, title,
                description_html, description_text, url, apply_url, department, team, language, employment_type,
                employment_type_raw, work_mode, work_mode_raw, work_mode_origin, role_slug, role_origin, pay_min, pay_max,
                pay_currency, pay_period, pay_raw, pay_origin, annual_min, annual_max, annual_assumption, posted_at,
                source_updated_at, payload_sha256, body, language_origin, employment_type_origin, seniority, seniority_raw,
                seniority_origin, applicant_countries, applicant_countries_raw, applicant_countries_origin, expires_at)""";

    static final String STAGED_LOCATION = "staged_location (ordinal, place, raw, city_id, metro_code, country, origin)";
    static final String STAGED_OCCUPATION = "staged_occupation (ordinal, place, soc_code, confidence, origin)";
    static final String STAGED_SKILL = "staged_skill (ordinal, place, name, origin)";

    /// Gone with the session; empty after each commit.
    static final String STAGE = """
            create temporary table if not exists staged_posting (
                ordinal integer, posting_id bigint, board text, external_id text, requisition_id text, company_slug text,
                company_name text, title text, description_html text, description_text text, url text, apply_url text,
                department text, team text, language text, employment_type text, employment_type_raw text, work_mode text,
                work_mode_raw text, work_mode_origin text, role_slug text, role_origin text, pay_min numeric,
                pay_max numeric, pay_currency text, pay_period text, pay_raw text, pay_origin text, annual_min numeric,
                annual_max numeric, annual_assumption text, posted_at timestamptz, source_updated_at timestamptz,
                payload_sha256 bytea, body jsonb, language_origin text, employment_type_origin text, seniority text,
                seniority_raw text, seniority_origin text, applicant_countries text[], applicant_countries_raw text,
                applicant_countries_origin text, expires_at timestamptz
            ) on commit delete rows;
            create temporary table if not exists staged_occupation (
                ordinal integer, place smallint, soc_code text, confidence numeric, origin text
            ) on commit delete rows;
            create temporary table if not exists staged_skill (
                ordinal integer, place smallint, name text, origin text
            ) on commit delete rows;
            create temporary table if not exists staged_location (
                ordinal integer, place smallint, raw text, city_id bigint, metro_code text, country text, origin text
            ) on commit delete rows""";

    static final String COMPANIES = """
            insert into company (slug, name)
            select distinct on (s.company_slug) s.company_slug, s.company_name
            from staged_posting s
            where not exists (select from company c where c.slug = s.company_slug)
            order by s.company_slug, s.ordinal
            on conflict (slug) do nothing""";

    private static final List<String> CONTENT = List.of("requisition_id", "company_id", "title", "description_html",
            "description_text", "url", "apply_url", "department", "team", "language", "employment_type",
            "employment_type_raw", "work_mode", "work_mode_raw", "work_mode_origin", "role_slug", "role_origin", "pay_min",
            "pay_max", "pay_currency", "pay_period", "pay_raw", "pay_origin", "annual_min", "annual_max",
            "annual_assumption", "posted_at", "source_updated_at", "payload_sha256", "language_origin",
            "employment_type_origin",
            "seniority", "seniority_raw", "seniority_origin", "applicant_countries", "applicant_countries_raw",
            "applicant_countries_origin", "expires_at");

    /// Parameters: source, first seen, last verified, run. Answers how many were inserted and updated.
    static final String POSTINGS = """
            with merged as (
                insert into job_posting (source_slug, status, first_seen_at, last_verified_at, last_run_id, board,
                    external_id, %s)
                select ?, 'OPEN', ?, ?, ?, s.board, s.external_id, %s
                from staged_posting s join company c on c.slug = s.company_slug
                order by s.ordinal
                on conflict (source_slug, board, external_id) do update set
                    status = 'OPEN', closed_at = null, last_verified_at = excluded.last_verified_at,
                    last_run_id = excluded.last_run_id, %s
                returning (xmax = 0) as fresh)
            select count(*) filter (where fresh), count(*) filter (where not fresh) from merged""".formatted(
            String.join(", ", CONTENT),
            String.join(", ", CONTENT.stream().map(c -> c.equals("company_id") ? "c.id" : "s." + c).toList()),
            String.join(", ", CONTENT.stream().map(c -> c + " = excluded." + c).toList()));

    /// Parameter: source.
    static final String IDS = """
            update staged_posting s set posting_id = p.id
            from job_posting p
            where p.source_slug = ? and p.board = s.board and p.external_id = s.external_id""";

    private static final String PAYLOADS = """
            insert into posting_payload (posting_id, body)
            select posting_id, body from staged_posting
            on conflict (posting_id) do update set body = excluded.body""";

    private static final String NO_LOCATIONS = """
            delete from posting_location l using staged_posting s where l.posting_id = s.posting_id""";

    private static final String LOCATIONS = """
            insert into posting_location (posting_id, ordinal, raw, city_id, metro_code, country, origin)
            select s.posting_id, l.place, l.raw, l.city_id, l.metro_code, l.country, l.origin
            from staged_location l join staged_posting s on s.ordinal = l.ordinal""";

    private static final String NO_CITIES = """
            delete from posting_city c using staged_posting s where c.posting_id = s.posting_id""";

    private static final String CITIES = """
            insert into posting_city (city_id, newest_at, posting_id)
            select distinct l.city_id, p.newest_at, p.id
            from staged_posting s
            join posting_location l on l.posting_id = s.posting_id and l.city_id is not null
            join job_posting p on p.id = s.posting_id""";

    private static final String NO_OCCUPATIONS = """
            delete from posting_occupation o using staged_posting s where o.posting_id = s.posting_id""";

    private static final String OCCUPATIONS = """
            insert into posting_occupation (posting_id, ordinal, soc_code, confidence, origin)
            select s.posting_id, o.place, o.soc_code, o.confidence, o.origin
            from staged_occupation o join staged_posting s on s.ordinal = o.ordinal""";

    private static final String NO_SKILLS = """
            delete from posting_skill k using staged_posting s where k.posting_id = s.posting_id""";

    private static final String SKILLS = """
            insert into posting_skill (posting_id, ordinal, name, origin)
            select s.posting_id, k.place, k.name, k.origin
            from staged_skill k join staged_posting s on s.ordinal = k.ordinal""";

    /// What hangs on a posting, in the order in which it is written.
    static final List<String> DEPENDENTS = List.of(PAYLOADS, NO_LOCATIONS, LOCATIONS, NO_CITIES, CITIES, NO_OCCUPATIONS,
            OCCUPATIONS, NO_SKILLS, SKILLS);

    private MergeSql() {
    }
}
